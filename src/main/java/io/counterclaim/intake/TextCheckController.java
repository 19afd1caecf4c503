package io.counterclaim.intake;

import graphql.GraphQLContext;
import io.counterclaim.api.Unkept;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.intake.IntakeController.RefusedArticle;
import io.counterclaim.intake.IntakeController.SubmitArticleInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Texts that are checked over the API and not kept. */
@Controller
class TextCheckController {
    private final TextChecks texts;

    TextCheckController(TextChecks texts) {
        this.texts = texts;
    }

    /** What became of a text to check. */
    sealed interface CheckTextResult permits TextCheck, RefusedArticle {}

    @QueryMapping
    CheckTextResult checkText(@Argument SubmitArticleInput input, GraphQLContext request) {
        // a text that is not published yet is kept by no cache either
        Unkept.mark(request);
        try {
            return texts.check(input.toCheck());
        } catch (UnreadableArticleException e) {
            return new RefusedArticle(e.name(), e.problem(), e.remedy());
        }
    }
}
