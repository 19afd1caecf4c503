package io.counterclaim.intake;

import io.counterclaim.article.Article;
import io.counterclaim.article.GivenDates;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.article.Library;
import io.counterclaim.consistency.Ripple;
import io.counterclaim.consistency.Ripples;
import io.counterclaim.consistency.Ripples.Told;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Cancelled;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeOutcome.Taken;
import io.counterclaim.intake.SubmitArticlesResult.InvalidProblem;
import io.counterclaim.intake.TextCheckController.CheckTextResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Articles that come in over the API. */
@Controller
class IntakeController {
    private final Intake intake;
    private final Library library;
    private final Ripples ripples;

    IntakeController(Intake intake, Library library, Ripples ripples) {
        this.intake = intake;
        this.library = library;
        this.ripples = ripples;
    }

    record SubmitArticleInput(String text, @Nullable String title, @Nullable String source, @Nullable String uri,
            @Nullable List<String> authors, @Nullable String published, @Nullable String revises) {

        IncomingArticle incoming() {
            return named("the submitted article");
        }

        IncomingArticle toCheck() {
            return named("the text to check");
        }

        private IncomingArticle named(String name) {
            return new IncomingArticle(title == null ? name : title, text, title, source, uri,
                    authors == null ? List.of() : authors, published, revises);
        }

        /** The first thing that is wrong, by its path behind the one that leads here; or nothing. */
        Optional<InvalidProblem> problem(String path) {
            if (text.isBlank()) {
                return Optional
                        .of(new InvalidProblem(path + "text", "There is no text in it: give at least one sentence."));
            }
            if (published == null || published.isBlank()) {
                return Optional.empty();
            }
            try {
                GivenDates.read(published);
                return Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.of(new InvalidProblem(path + "published",
                        e.getMessage() + ". Give the date as EDTF, or leave it out."));
            }
        }
    }

    /** What became of a submitted article. */
    sealed interface SubmitArticleResult {

        /** @param articles those that outcomes name, by their ids */
        static SubmitArticleResult of(Told<IntakeOutcome> told, Map<String, Article> articles) {
            return switch (told.outcome()) {
                case Taken(var name, var id, var claims, var appearances, var remark) ->
                    new SubmittedArticle(recorded(id, articles), false, claims, Math.toIntExact(appearances),
                            told.ripple());
                case AlreadyThere(var name, var id) -> new SubmittedArticle(recorded(id, articles), true, 0, 0,
                        told.ripple());
                case Cancelled(var name, var by, var reason) -> new CancelledArticle(name, by, reason);
                case Refused(var name, var line, var problem, var remedy) -> new RefusedArticle(name, problem, remedy);
            };
        }

        private static Article recorded(String id, Map<String, Article> articles) {
            return Objects.requireNonNull(articles.get(id));
        }
    }

    record SubmittedArticle(Article article, boolean alreadyThere, int claims, int appearances, Ripple ripple)
            implements
                SubmitArticleResult {}

    record CancelledArticle(String name, String by, String reason) implements SubmitArticleResult {}

    record RefusedArticle(String name, String problem, String remedy)
            implements
                SubmitArticleResult,
                CheckTextResult {}

    @MutationMapping
    SubmitArticleResult submitArticle(@Argument SubmitArticleInput input) {
        Told<IntakeOutcome> told = ripples.of(() -> intake.submit(input.incoming()));
        String id = told.outcome().articleId();
        return SubmitArticleResult.of(told, id == null ? Map.of() : library.byIds(List.of(id)));
    }
}
