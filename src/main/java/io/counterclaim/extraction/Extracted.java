package io.counterclaim.extraction;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.PassedOver;
import java.util.List;

/** What an extractor took out of an article, and what it read and left, with the reason. */
public record Extracted(List<AppearanceDraft> drafts, List<PassedOver> passedOver) {
    public Extracted {
        drafts = List.copyOf(drafts);
        passedOver = List.copyOf(passedOver);
    }
}
