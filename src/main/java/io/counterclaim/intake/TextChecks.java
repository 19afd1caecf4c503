package io.counterclaim.intake;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.article.Versions;
import io.counterclaim.claim.PassedOver;
import io.counterclaim.consistency.DryRun;
import io.counterclaim.consistency.Tried;
import io.counterclaim.intake.Intake.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Checks a text before it is published: reads it as an article, tries it against what is held, and keeps nothing of it. */
@Service
public class TextChecks {
    private static final Logger log = LoggerFactory.getLogger(TextChecks.class);
    /** What a text shares with held claims is locked while it is checked: more would keep an intake waiting too long. */
    private static final int MOST_CLAIMS = 500;
    private final Intake intake;
    private final Versions versions;
    private final DryRun dryRun;
    private final int most;

    @Autowired
    TextChecks(Intake intake, Versions versions, DryRun dryRun) {
        this(intake, versions, dryRun, MOST_CLAIMS);
    }

    /** @param most how many claims a text may make */
    TextChecks(Intake intake, Versions versions, DryRun dryRun, int most) {
        this.most = most;
        this.intake = intake;
        this.versions = versions;
        this.dryRun = dryRun;
    }

    /**
     * Checks a text against what is held.
     *
     * @throws UnreadableArticleException when it cannot be read, or says too much to be checked in one go
     */
    public TextCheck check(IncomingArticle text) {
        long start = System.nanoTime();
        Draft draft = intake.anew(apart(text));
        refuseTooMany(text.name(), draft);
        long read = System.nanoTime();
        Tried tried = empty(draft)
                ? new Tried(List.of(), List.of(), List.of())
                : dryRun.of(() -> Objects.requireNonNull(intake.write(draft).articleId()));
        log.info("checked a text: {} claims, {} conflicts, read in {} ms, checked in {} ms", tried.sayings().size(),
                tried.conflicts().size(), (read - start) / 1_000_000, (System.nanoTime() - read) / 1_000_000);
        return TextCheck.of(draft.article(), tried, passedOver(draft));
    }

    /** At a URI of its own, so that it is no article that is recorded: of one at its own URI it is a new version. */
    private IncomingArticle apart(IncomingArticle text) {
        return new IncomingArticle(text.name(), text.text(), text.title(), text.source(),
                "urn:uuid:" + UUID.randomUUID(),
                text.authors(), text.published(), revised(text), text.remark());
    }

    private @Nullable String revised(IncomingArticle text) {
        return text.revises() != null || text.uri() == null ? text.revises() : versions.newestAt(text.uri());
    }

    private void refuseTooMany(String name, Draft draft) {
        long claims = draft.extracted().stream().flatMap(by -> by.extracted().drafts().stream())
                .map(saying -> saying.claim().id()).distinct().count();
        if (claims > most) {
            throw new UnreadableArticleException(name, null,
                    "it makes " + claims + " claims, and a text to check may make " + most,
                    "Split it and check the parts one by one.");
        }
    }

    private static boolean empty(Draft draft) {
        return draft.extracted().stream().allMatch(by -> by.extracted().drafts().isEmpty());
    }

    private static List<PassedOver> passedOver(Draft draft) {
        var byPassage = new LinkedHashMap<String, PassedOver>();
        draft.extracted().stream().flatMap(by -> by.extracted().passedOver().stream())
                .forEach(passed -> byPassage.putIfAbsent(passed.passage().id(), passed));
        return List.copyOf(byPassage.values());
    }
}
