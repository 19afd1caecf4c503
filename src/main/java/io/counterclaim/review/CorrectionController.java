package io.counterclaim.review;

import io.counterclaim.article.Article;
import io.counterclaim.article.Library;
import io.counterclaim.claim.Appearance;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Withdrawals;
import io.counterclaim.consistency.Ripple;
import io.counterclaim.consistency.Ripples;
import io.counterclaim.intake.Redating;
import io.counterclaim.review.ReviewResult.InvalidProblem;
import io.counterclaim.review.ReviewResult.NotFoundProblem;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where people put the record right, and are told what that changes. */
@Controller
class CorrectionController {
    private final Withdrawals withdrawals;
    private final Appearances appearances;
    private final Redating redating;
    private final Library library;
    private final Ripples ripples;

    CorrectionController(Withdrawals withdrawals, Appearances appearances, Redating redating, Library library,
            Ripples ripples) {
        this.library = library;
        this.withdrawals = withdrawals;
        this.appearances = appearances;
        this.redating = redating;
        this.ripples = ripples;
    }

    /** An appearance to take back. */
    record WithdrawAppearanceInput(String appearance, String by, String reason) {}

    @MutationMapping
    ReviewResult.OfWithdrawal withdrawAppearance(@Argument WithdrawAppearanceInput input) {
        InvalidProblem invalid = InvalidProblem.inTexts("by", input.by, "reason", input.reason);
        if (invalid != null) {
            return invalid;
        }
        var told = ripples.of(() -> withdrawals.withdraw(input.appearance, input.by.strip(), input.reason.strip()));
        if (told.outcome() == null) {
            return new NotFoundProblem(input.appearance, "No appearance has the id '" + input.appearance + "'.");
        }
        Appearance appearance = appearances.byIds(List.of(input.appearance)).get(input.appearance);
        return new AppearanceWithdrawn(Objects.requireNonNull(appearance), !told.outcome().isNew(), told.ripple());
    }

    /** A date to give to an article. */
    record DateArticleInput(String article, String published, String by, String reason) {}

    @MutationMapping
    ReviewResult.OfDating dateArticle(@Argument DateArticleInput input) {
        InvalidProblem invalid = InvalidProblem.inTexts("published", input.published, "by", input.by, "reason",
                input.reason);
        if (invalid != null) {
            return invalid;
        }
        var told = ripples.of(
                () -> redating.date(input.article, input.published, input.by.strip(), input.reason.strip()));
        return switch (told.outcome()) {
            case Redating.Dated(var article, var retold) ->
                new ArticleDated(article.id(), false, retold, told.ripple());
            case Redating.AlreadyDated(var article) -> new ArticleDated(article.id(), true, 0, told.ripple());
            case Redating.UnknownArticle unknown ->
                new NotFoundProblem(input.article, "No article has the id '" + input.article + "'.");
            case Redating.NotDated(var problem) -> new InvalidProblem("published", problem);
        };
    }

    /** The article has the date now, and its words are told of their times under it. */
    record ArticleDated(String articleId, boolean alreadyDated, int retold, Ripple ripple)
            implements
                ReviewResult.OfDating {}

    @SchemaMapping(typeName = "ArticleDated")
    Article article(ArticleDated dated) {
        return Objects.requireNonNull(library.byIds(List.of(dated.articleId)).get(dated.articleId));
    }

    /** The appearance counts no more. */
    record AppearanceWithdrawn(Appearance appearance, boolean alreadyWithdrawn, Ripple ripple)
            implements
                ReviewResult.OfWithdrawal {}
}
