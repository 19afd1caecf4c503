package io.counterclaim.intake;

import io.counterclaim.article.GivenDates;
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
        return IntStream.range(0, articles.size()).mapToObj(place -> problem(place, articles.get(place)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<InvalidProblem> problem(int place, SubmitArticleInput article) {
        String path = "articles[" + place + "].";
        if (article.text().isBlank()) {
            return Optional
                    .of(new InvalidProblem(path + "text", "There is no text in it: give at least one sentence."));
        }
        if (article.published() != null && !article.published().isBlank()) {
            try {
                GivenDates.read(article.published());
            } catch (IllegalArgumentException e) {
                return Optional.of(new InvalidProblem(path + "published",
                        e.getMessage() + ". Give the date as EDTF, or leave it out."));
            }
        }
        return Optional.empty();
    }
}
