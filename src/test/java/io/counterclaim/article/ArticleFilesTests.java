package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ArticleFilesTests {
    private final ArticleFiles files = new ArticleFiles(new ArticleSettings(DataSize.ofMegabytes(5), true));

    @TempDir
    private Path folder;

    @Test
    void textIsLeftAsItIs() throws IOException {
        String text = "A headline\r\n\r\nIt was so.\t\u00A0\r\n";
        assertThat(files.read(file("a.txt", text))).returns(text, IncomingArticle::text)
                .returns(null, IncomingArticle::title)
                .returns(folder.resolve("a.txt").toString(), IncomingArticle::name);
    }

    @Test
    void frontMatterIsReadAndTakenOff() throws IOException {
        IncomingArticle article = files.read(file("a.txt", """
                ---
                title: "Ministers: a treaty"
                source: The Daily
                uri: https://example.org/a
                authors: [Jane Doe, Richard Roe]
                published: 2022-10-05
                ---
                It was so.
                """));
        assertThat(article).isEqualTo(new IncomingArticle(folder.resolve("a.txt").toString(), "It was so.\n",
                "Ministers: a treaty", "The Daily", "https://example.org/a", List.of("Jane Doe", "Richard Roe"),
                "2022-10-05"));
    }

    @Test
    void oneAuthorNeedsNoListAndEmptyValuesAreNone() throws IOException {
        IncomingArticle article = files
                .read(file("a.txt", "---\r\nauthors: Jane Doe\r\ntitle:\r\npublished: 2013~\r\n---\r\nSo.\r\n"));
        assertThat(article).returns(List.of("Jane Doe"), IncomingArticle::authors).returns(null, IncomingArticle::title)
                .returns("2013~", IncomingArticle::published).returns("So.\r\n", IncomingArticle::text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            titel: x                        | 2 | unknown key 'titel'
            title: x\\nauthor: y            | 3 | unknown key 'author'
            title: [x]                      | 2 | 'title' wants one text
            source: {a: b}                  | 2 | 'source' wants one text
            authors: {a: b}                 | 2 | 'authors' wants a text or a list of texts
            authors:\\n  - [x]              | 3 | 'authors' wants a text or a list of texts
            title: x\\npublished: yesterday | 3 | 'yesterday' is no date
            published: 2022-02-30           | 2 | '2022-02-30' is no date
            uri: not a uri                  | 2 | 'not a uri' is no URI
            title: x\\ntitle: y             | 3 | twice
            title: "x                       | 2 | no YAML
            title: x: y                     | 2 | no YAML
            just words                      | 2 | no list of 'key: value' lines
            - x                             | 2 | no list of 'key: value' lines
            title: *x                       | 2 | alias
            title: &x [*x, *x]              | 2 | 'title' wants one text
            """)
    void brokenFrontMatterNamesTheLine(String yaml, int line, String problem) throws IOException {
        UnreadableArticleException refused = refused(
                file("a.md", "---\n" + yaml.replace("\\n", "\n") + "\n---\nSo it was.\n"));
        assertThat(refused.problem()).contains(problem);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.remedy()).contains("published: 2022-10-05");
    }

    @Test
    void yamlBombIsRefusedAtOnce() throws IOException {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]";
        assertThat(refused(file("a.txt", "---\n" + bomb + "\n---\nSo.\n"))).returns(2,
                UnreadableArticleException::line);
        String deep = "authors: " + "[".repeat(30_000) + "]".repeat(30_000);
        assertThat(refused(file("b.txt", "---\n" + deep + "\n---\nSo.\n"))).returns(2,
                UnreadableArticleException::line);
        String typed = "title: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://127.0.0.1/']]";
        assertThat(refused(file("c.txt", "---\n" + typed + "\n---\nSo.\n")).problem())
                .contains("'title' wants one text");
    }

    @Test
    void unclosedFrontMatterIsRefused() throws IOException {
        assertThat(refused(file("a.txt", "---\ntitle: x\nIt was so.\n"))).returns(1, UnreadableArticleException::line)
                .satisfies(e -> assertThat(e.problem()).contains("never closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\t\u00A0\n", "\uFEFF", "---\ntitle: x\n---\n", "---\n---\n \n"})
    void fileWithoutWordsIsRefused(String text) throws IOException {
        assertThat(refused(file("a.txt", text)).problem()).isEqualTo("there is no text in it");
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        assertThat(refused(file("a.txt", "")).problem()).isEqualTo("the file is empty");
    }

    @Test
    void binaryFileIsRefused() throws IOException {
        assertThat(refused(file("a.txt", "one\ntwo\0three"))).returns(2, UnreadableArticleException::line)
                .satisfies(e -> assertThat(e.problem()).contains("binary"));
        assertThat(refused(file("b.txt", "one \u0007 two")).problem()).contains("U+0007");
        assertThat(refused(file("c.txt", "%PDF-1.7 …")).problem()).contains("a PDF");
        assertThat(refused(bytes("d.txt", new byte[]{'P', 'K', 3, 4, 0, 0})).problem()).contains("zip");
    }

    @Test
    void wrongEncodingNamesLineAndByteAndRemedy() throws IOException {
        UnreadableArticleException refused = refused(
                bytes("a.txt", "one\ntwo\ncafé".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(refused).returns(3, UnreadableArticleException::line)
                .returns("it is not UTF-8: byte 11 (0xE9) is wrong", UnreadableArticleException::problem);
        assertThat(refused.remedy()).contains("iconv -f WINDOWS-1252 -t UTF-8");
        assertThat(refused.getMessage()).startsWith(folder.resolve("a.txt") + ":3: ");
    }

    @Test
    void textCutInTheMiddleOfACharacterIsRefused() throws IOException {
        byte[] whole = "It was so 🙂".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(bytes("a.txt", java.util.Arrays.copyOf(whole, whole.length - 1))).problem())
                .contains("not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkIsHonouredAndTakenOff(String charset) throws IOException {
        Path file = bytes("a.txt", "\uFEFFIt was so 🙂.".getBytes(Charset.forName(charset)));
        assertThat(files.read(file).text()).isEqualTo("It was so 🙂.");
    }

    @Test
    void hugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(50L * 1024 * 1024 * 1024);
        }
        assertThat(refused(huge).problem()).isEqualTo("it has 51200.0 MB; articles may have 5.0 MB");
        assertThat(refused(huge).remedy()).contains("counterclaim.article.max-size");
    }

    @Test
    void whatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.txt");
        assertThat(refused(missing)).returns(missing.toString(), UnreadableArticleException::name);
        assertThat(catchThrowableOfType(UnreadableArticleException.class, () -> files.under(List.of(folder, missing))))
                .hasMessageContaining("missing.txt").hasMessageContaining("no such file or folder");
        assertThat(refused(folder).problem()).isEqualTo("it is not a file");
    }

    @Test
    void folderGivesItsArticlesSortedAndNamedFilesAsTheyAre() throws IOException {
        Files.createDirectories(folder.resolve("sub/.git"));
        Path b = file("b.txt", "b");
        Path a = file("sub/a.HTML", "a");
        Path readme = file("README.md", "about");
        file("notes.pdf", "x");
        file(".hidden.txt", "x");
        file("sub/.git/c.txt", "x");
        file("sub/LICENSE.txt", "x");
        assertThat(files.under(List.of(folder))).containsExactly(b, a);
        assertThat(files.under(List.of(readme, b, folder))).containsExactly(readme, b, a);
        assertThat(files.under(List.of())).isEmpty();
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
        assertThat(files.under(List.of(link))).containsExactly(link.resolve("b.txt"), link.resolve("sub/a.HTML"));
    }

    private UnreadableArticleException refused(Path file) {
        return catchThrowableOfType(UnreadableArticleException.class, () -> files.read(file));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
