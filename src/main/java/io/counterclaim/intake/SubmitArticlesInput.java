package io.counterclaim.intake;

import io.counterclaim.intake.IntakeController.SubmitArticleInput;
import io.counterclaim.intake.SubmitArticlesResult.InvalidProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Articles to take in, one after the other.
 *
 * @param idempotencyKey what the caller calls this request, or null
 */
record SubmitArticlesInput(List<SubmitArticleInput> articles, @Nullable String idempotencyKey) {
    /** How many articles one job may have. */
    static final int MOST_ARTICLES = 100;
    private static final int LONGEST_KEY = 200;

    /** The first thing that is wrong, or nothing. */
    Optional<InvalidProblem> problem() {
        if (articles.isEmpty() || articles.size() > MOST_ARTICLES) {
            return Optional.of(new InvalidProblem("articles",
                    "There are " + articles.size() + " articles: give 1 to " + MOST_ARTICLES + "."));
        }
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
            return Optional.of(new InvalidProblem("idempotencyKey", "Give 1 to " + LONGEST_KEY
                    + " characters that tell this request from your others, or leave it out."));
        }
        return IntStream.range(0, articles.size())
                .mapToObj(place -> articles.get(place).problem("articles[" + place + "]."))
                .flatMap(Optional::stream).findFirst();
    }
}
