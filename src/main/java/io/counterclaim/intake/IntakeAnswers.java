package io.counterclaim.intake;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.consistency.CheckRun;
import io.counterclaim.consistency.CheckRun.Change;
import io.counterclaim.consistency.Ripple;
import io.counterclaim.consistency.Ripples.Told;
import io.counterclaim.graph.Answer;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Cancelled;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeOutcome.Taken;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How jobs and their articles are kept in the graph. */
final class IntakeAnswers {
    private IntakeAnswers() {}

    static IntakeJob job(Answer j) {
        int failed = j.number("failed").intValue();
        int cancelled = whole(j, "cancelled");
        Instant doneAt = j.values().get("doneAt") == null ? null : j.moment("doneAt");
        return new IntakeJob(j.text("id"), IntakeJob.State.valueOf(j.text("state")), j.moment("submittedAt"), doneAt,
                j.number("total").intValue(), j.number("finished").intValue() - failed - cancelled, failed, cancelled,
                cancellation(j));
    }

    private static IntakeJob.@Nullable Cancellation cancellation(Answer j) {
        String by = j.textOrNull("cancelledBy");
        return by == null
                ? null
                : new IntakeJob.Cancellation(by, j.text("cancelledReason"), j.moment("cancelledAt"));
    }

    /** Why an article is not begun, or null when it is. */
    static @Nullable Cancelled cancelled(Answer e) {
        String by = e.textOrNull("cancelledBy");
        return by == null ? null : new Cancelled(e.text("name"), by, e.text("cancelledReason"));
    }

    static IntakeEntry entry(Answer e) {
        return new IntakeEntry(e.text("id"), e.text("job"), e.number("place").intValue(), e.text("name"),
                whole(e, "number"), whole(e, "failed"),
                e.numberOrNull("number") == null ? null : new Told<>(outcome(e), ripple(e)));
    }

    private static IntakeOutcome outcome(Answer e) {
        Cancelled cancelled = cancelled(e);
        if (cancelled != null) {
            return cancelled;
        }
        String name = e.text("name");
        String problem = e.textOrNull("problem");
        if (problem != null) {
            return new Refused(name, null, problem, e.text("remedy"));
        }
        return e.flag("alreadyThere")
                ? new AlreadyThere(name, e.text("article"))
                : new Taken(name, e.text("article"), whole(e, "claims"), whole(e, "appearances"),
                        e.textOrNull("remark"));
    }

    /** What became of each finding is kept as a list of findings for each thing that can. */
    private static Ripple ripple(Answer e) {
        var changes = new HashMap<String, Change>();
        for (Change change : Change.values()) {
            e.texts(change.name()).forEach(finding -> changes.put(finding, change));
        }
        var problems = e.texts("problems");
        var failed = e.texts("checks");
        var failures = IntStream.range(0, Math.min(failed.size(), problems.size()))
                .mapToObj(i -> new CheckRun.Failure(failed.get(i), problems.get(i))).toList();
        return new Ripple(new CheckRun(whole(e, "checked"), 0, 0, 0, failures, changes));
    }

    private static int whole(Answer e, String name) {
        Number number = e.numberOrNull(name);
        return number == null ? 0 : number.intValue();
    }

    /** What an article that waits is kept as; what is not given is left out. */
    static Map<String, Object> properties(String job, int place, IncomingArticle article) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", job + "/" + place);
        properties.put("place", place);
        properties.put("name", article.name());
        properties.put("text", article.text());
        properties.put("title", article.title());
        properties.put("source", article.source());
        properties.put("uri", article.uri());
        properties.put("authors", article.authors());
        properties.put("published", article.published());
        properties.put("revises", article.revises());
        return given(properties);
    }

    static IncomingArticle incoming(Answer e) {
        return new IncomingArticle(e.text("name"), e.text("text"), e.textOrNull("title"), e.textOrNull("source"),
                e.textOrNull("uri"), e.texts("authors"), e.textOrNull("published"), e.textOrNull("revises"));
    }

    /** What became of an article, and what that did to the findings, as it is kept. */
    static Map<String, Object> properties(Told<IntakeOutcome> told) {
        var properties = new HashMap<String, @Nullable Object>();
        Ripple ripple = told.ripple();
        properties.put("checked", ripple.claims());
        properties.put("checks", ripple.failures().stream().map(CheckRun.Failure::check).toList());
        properties.put("problems", ripple.failures().stream().map(CheckRun.Failure::problem).toList());
        for (Change change : Change.values()) {
            properties.put(change.name(), ripple.findings(change));
        }
        switch (told.outcome()) {
            case Taken taken -> {
                properties.put("article", taken.articleId());
                properties.put("claims", taken.claims());
                properties.put("appearances", taken.appearances());
                properties.put("remark", taken.remark());
            }
            case AlreadyThere there -> {
                properties.put("article", there.articleId());
                properties.put("alreadyThere", true);
            }
            case Cancelled cancelled -> {
                properties.put("cancelledBy", cancelled.by());
                properties.put("cancelledReason", cancelled.reason());
            }
            case Refused refused -> {
                properties.put("problem", refused.problem());
                properties.put("remedy", refused.remedy());
            }
        }
        return given(properties);
    }

    private static Map<String, Object> given(Map<String, @Nullable Object> properties) {
        var given = new HashMap<String, Object>();
        properties.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
