package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.intake.IntakeOutcome;
import io.counterclaim.intake.IntakeOutcome.AlreadyThere;
import io.counterclaim.intake.IntakeOutcome.Refused;
import io.counterclaim.intake.IntakeOutcome.Taken;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads files here and submits their articles to a running API. */
record RemoteIntake(ArticleFiles files, RemoteApi api) implements ArticleIntake {

    @Override
    public void submit(List<Path> paths, Consumer<IntakeOutcome> each) {
        paths.forEach(path -> each.accept(submit(path)));
    }

    private IntakeOutcome submit(Path file) {
        try {
            IncomingArticle article = files.read(file);
            return outcome(article, api.submit(input(article)));
        } catch (UnreadableArticleException e) {
            return new Refused(e.name(), e.line(), e.problem(), e.remedy());
        }
    }

    /** An article as the inputs of submitArticle and checkText have it. */
    static Map<String, Object> input(IncomingArticle article) {
        var input = new LinkedHashMap<String, Object>();
        input.put("text", article.text());
        input.put("authors", article.authors());
        putGiven(input, "title", article.title());
        putGiven(input, "source", article.source());
        putGiven(input, "uri", article.uri());
        putGiven(input, "published", article.published());
        putGiven(input, "revises", article.revises());
        return input;
    }

    private static void putGiven(Map<String, Object> input, String name, @Nullable String value) {
        if (value != null) {
            input.put(name, value);
        }
    }

    private static IntakeOutcome outcome(IncomingArticle article, JsonNode answer) {
        String name = article.name();
        if (answer.get("__typename").asString().equals("RefusedArticle")) {
            return new Refused(name, null, answer.get("problem").asString(), answer.get("remedy").asString());
        }
        String id = answer.at("/article/id").asString();
        return answer.get("alreadyThere").asBoolean()
                ? new AlreadyThere(name, id)
                : new Taken(name, id, answer.get("claims").asInt(), answer.get("appearances").asLong(),
                        article.remark());
    }
}
