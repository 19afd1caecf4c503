package io.counterclaim.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Articles in files: text, Markdown or HTML, optionally with YAML front matter. */
@Component
public class ArticleFiles {
    private static final Set<String> EXTENSIONS = Set.of("txt", "md", "html", "htm");
    /** Papers about a folder, not in it. */
    private static final Pattern ABOUT_FOLDER = Pattern
            .compile("(?i)(?:readme|licen[sc]e|copying|changelog|contributing|notice)(?:[._-].*)?");
    private final DataSize maxSize;

    ArticleFiles(ArticleSettings settings) {
        this.maxSize = settings.maxSize();
    }

    /** Reads files without an application around, up to the size that is the default. */
    public static ArticleFiles standalone() {
        return new ArticleFiles(new ArticleSettings(DataSize.parse(ArticleSettings.MAX_SIZE), true));
    }

    /**
     * The article files among {@code paths} and under them, sorted within each path, each once. A file that is named is
     * taken whatever it is called; a folder's own README and hidden files are not.
     *
     * @throws UnreadableArticleException for a path that is not there, or a folder that cannot be listed
     */
    public List<Path> under(List<Path> paths) {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw missing(path);
            }
            List<Path> files = Files.isDirectory(path) ? inFolder(path) : List.of(path);
            files.forEach(file -> found.putIfAbsent(file.toAbsolutePath().normalize(), file));
        }
        return List.copyOf(found.values());
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableArticleException naming the file, the line where one is wrong, and what to do
     */
    public IncomingArticle read(Path file) {
        return read(file.toString(), extension(file), bytes(file));
    }

    /**
     * Reads a text that stands in no file, such as standard input; front matter may stand before it.
     *
     * @param name what to call it in messages
     * @throws UnreadableArticleException as for a file
     */
    public IncomingArticle read(String name, byte[] content) {
        refuseOversize(name, content.length);
        return read(name, "txt", content);
    }

    private static IncomingArticle read(String name, String extension, byte[] bytes) {
        boolean html = extension.equals("html") || extension.equals("htm");
        Decoding.Decoded decoded = Decoding.text(name, bytes, html);
        String content = decoded.text();
        FrontMatter matter = FrontMatter.of(name, content);
        ExtractedText extracted = extract(extension, content.substring(matter.end()));
        if (extracted.text().chars().allMatch(c -> Span.blank((char) c))) {
            throw new UnreadableArticleException(name, null, "there is no text in it",
                    "Put the article's text into the file, or leave the file out.");
        }
        return matter.over(extracted, name, decoded.remark());
    }

    private static ExtractedText extract(String extension, String body) {
        return switch (extension) {
            case "html", "htm" -> HtmlText.of(body);
            case "md" -> MarkdownText.of(body);
            default -> ExtractedText.plain(body);
        };
    }

    private byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw missing(file);
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableArticleException(file.toString(), null, "it is not a file", "Name a file or a folder.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            refuseOversize(file.toString(), Files.size(file));
            // what grows while it is read, or lies about its size, is cut off just the same
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxSize.toBytes() + 1));
            refuseOversize(file.toString(), bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new UnreadableArticleException(file.toString(), null, "it cannot be read: " + reason(e),
                    "Check that the file is there and may be read.");
        }
    }

    private void refuseOversize(String name, long size) {
        if (size > maxSize.toBytes()) {
            String problem = String.format(Locale.ROOT, "it has %.1f MB; articles may have %.1f MB", megabytes(size),
                    megabytes(maxSize.toBytes()));
            throw new UnreadableArticleException(name, null, problem,
                    "Split it into articles, or raise counterclaim.article.max-size.");
        }
    }

    private static double megabytes(long bytes) {
        return bytes / 1024.0 / 1024.0;
    }

    private static List<Path> inFolder(Path folder) {
        // the folder may be a link; links inside it may lead in circles and are not followed
        try (Stream<Path> walk = Files.walk(folder.resolve("."))) {
            return walk.filter(Files::isRegularFile).filter(f -> EXTENSIONS.contains(extension(f)))
                    .filter(f -> !ABOUT_FOLDER.matcher(f.getFileName().toString()).matches())
                    .map(Path::normalize).filter(f -> !hidden(folder.normalize().relativize(f))).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableArticleException(folder.toString(), null, "the folder cannot be listed: " + reason(e),
                    "Check that the folder and those in it may be read.");
        }
    }

    private static boolean hidden(Path relative) {
        return Stream.iterate(relative, p -> p != null, Path::getParent)
                .anyMatch(p -> p.getFileName().toString().startsWith("."));
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static UnreadableArticleException missing(Path path) {
        return new UnreadableArticleException(path.toString(), null, "there is no such file or folder",
                "Check the path; it is taken from the folder the command runs in.");
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        return cause.getClass().getSimpleName().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT)
                .replace(" exception", "") + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")");
    }
}
