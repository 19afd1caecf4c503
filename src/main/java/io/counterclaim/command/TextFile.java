package io.counterclaim.command;

import io.counterclaim.article.ArticleFiles;
import io.counterclaim.article.IncomingArticle;
import io.counterclaim.article.UnreadableArticleException;
import io.counterclaim.command.CheckedText.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text to check, from a file or from standard input.
 *
 * @param name what to call it
 * @param article the text as articles are read
 * @param raw the file's content, for the lines in it
 */
record TextFile(String name, IncomingArticle article, String raw) {
    private static final String STANDARD_INPUT = "-";
    /** More is refused when it is read. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** @throws CommandFailedException when it cannot be read; the message says why and what to do */
    static TextFile read(String file, InputStream standardInput) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                byte[] content = standardInput.readNBytes(MOST_BYTES);
                String name = "standard input";
                return of(name, ArticleFiles.standalone().read(name, content), content);
            }
            IncomingArticle article = ArticleFiles.standalone().read(Path.of(file));
            return of(file, article, Files.readAllBytes(Path.of(file)));
        } catch (UnreadableArticleException e) {
            throw new CommandFailedException(TextReport.refused(e.name(), e.line(), e.problem(), e.remedy()));
        } catch (IOException e) {
            throw new CommandFailedException(file + " cannot be read: " + e + ". Check that it may be read.");
        }
    }

    private static TextFile of(String name, IncomingArticle article, byte[] content) {
        return new TextFile(name, article, new String(content, StandardCharsets.UTF_8));
    }

    /** Where words of the text stand: their line in the file, where they stand there as they were read. */
    String place(String text, Words words) {
        String exact = text.substring(words.start(), words.end());
        int at = -1;
        for (int seen = text.indexOf(exact); seen >= 0 && seen <= words.start(); seen = text.indexOf(exact, seen + 1)) {
            at = raw.indexOf(exact, at + 1);
            if (at < 0) {
                return name;
            }
        }
        return at < 0 ? name : name + ", line " + (1 + raw.substring(0, at).chars().filter(c -> c == '\n').count());
    }
}
