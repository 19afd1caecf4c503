package io.counterclaim.operation;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Which operations are known, and how long answers may be kept.
 *
 * @param manifest a persisted query manifest as Apollo's tools write it; none when left out
 * @param only whether nothing but the manifest's operations is answered
 * @param remembered how much text of other operations is remembered by its hash; parsed, it takes some twenty times as much
 * @param kept how many names and values, in questions and answers, are kept for answers to be given again while nothing is
 *     written; none when 0
 * @param maxAge how long whoever asked by GET may use the answer again without asking whether it still stands
 */
@ConfigurationProperties("counterclaim.operations")
record OperationSettings(@Nullable Path manifest, @DefaultValue("false") boolean only,
        @DefaultValue("1MB") DataSize remembered, @DefaultValue("1000000") long kept,
        @DefaultValue("0s") Duration maxAge) {

    OperationSettings {
        if (only && manifest == null) {
            throw new IllegalArgumentException("counterclaim.operations.only answers nothing without"
                    + " counterclaim.operations.manifest: say where the manifest is.");
        }
    }
}
