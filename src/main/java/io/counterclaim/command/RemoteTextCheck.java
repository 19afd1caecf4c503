package io.counterclaim.command;

import io.counterclaim.command.CheckedText.Conflict;
import io.counterclaim.command.CheckedText.Quote;
import io.counterclaim.command.CheckedText.Repeat;
import io.counterclaim.command.CheckedText.Words;
import io.counterclaim.consistency.Severity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the checks of a running API say of a text. */
final class RemoteTextCheck {
    private RemoteTextCheck() {}

    /**
     * Reads an answer to {@code checkText}.
     *
     * @throws CommandFailedException when the text was refused
     */
    static CheckedText of(JsonNode answer) {
        if (answer.get("__typename").asString().equals("RefusedArticle")) {
            throw new CommandFailedException(TextReport.refused(answer.get("name").asString(), null,
                    answer.get("problem").asString(), answer.get("remedy").asString()));
        }
        return new CheckedText(answer.get("text").asString(), answer.get("claims").size(),
                answer.get("passedOver").size(),
                answer.get("conflicts").valueStream().map(RemoteTextCheck::conflict).toList(),
                answer.get("claims").valueStream().map(RemoteTextCheck::repeat)
                        .filter(repeat -> !repeat.by().isEmpty()).toList(),
                answer.get("failures").valueStream()
                        .map(failure -> failure.get("check").asString() + ": " + failure.get("problem").asString())
                        .toList());
    }

    private static Conflict conflict(JsonNode conflict) {
        return new Conflict(Severity.valueOf(conflict.get("severity").asString()),
                conflict.at("/check/id").asString(),
                conflict.at("/check/kind").asString().equals("CONTRADICTION"),
                conflict.at("/explanation/message").asString(), reconciled(conflict.get("reconciliation")),
                conflict.get("sides").valueStream().flatMap(side -> side.path("claims").valueStream())
                        .map(RemoteTextCheck::words).distinct().toList(),
                conflict.get("sides").valueStream().filter(side -> side.has("claim")).flatMap(RemoteTextCheck::quotes)
                        .distinct().toList());
    }

    private static @Nullable String reconciled(JsonNode reconciliation) {
        JsonNode detail = reconciliation.path("detail");
        return reconciliation.isNull()
                ? null
                : reconciliation.get("reason").asString() + (detail.isString() ? ": " + detail.asString() : "");
    }

    private static Repeat repeat(JsonNode claim) {
        return new Repeat(words(claim), claim.get("saidBefore").valueStream().flatMap(RemoteTextCheck::quotes)
                .distinct().toList());
    }

    private static Words words(JsonNode claim) {
        return new Words(claim.get("speaker").asString(), claim.get("start").asInt(), claim.get("end").asInt());
    }

    private static Stream<Quote> quotes(JsonNode side) {
        JsonNode appearances = side.get("appearances");
        return appearances.isEmpty()
                ? Stream.of(new Quote(side.at("/claim/text").asString(), null, null))
                : appearances.valueStream().map(said -> new Quote(said.at("/passage/exact").asString(),
                        said.at("/claimant/name").asString(), TextReport.where(said.at("/article/title").asString(),
                                said.at("/article/source/name").asString(),
                                said.at("/article/published/text").asString())));
    }
}
