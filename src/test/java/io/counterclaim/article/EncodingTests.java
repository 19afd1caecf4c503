package io.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTests {
    private static final String ENGLISH = "The mayor of Orléans said on Monday that the bridge would stay shut until May. "
            + "“We have no choice,” she told the council – and the engineer’s report agreed with her.\n";
    private static final String RUSSIAN = "Мэр города сообщил в понедельник, что мост будет закрыт до мая. "
            + "Инженеры согласились с этим решением сразу же.\n";
    private static final String JAPANESE = "市長は月曜日に、橋が五月まで閉鎖されると発表した。技師たちもすぐにその判断に同意したが、住民は反対だと述べた。\n";
    private static final String CHINESE = "市长星期一说，这座桥将关闭到五月。工程师们立即表示同意，但居民们表示反对。\n";
    private final ArticleFiles files = ArticleFiles.standalone();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void englishIsReadWithItsQuotesAndAccentsAndTheGuessIsTold(String charset) throws IOException {
        IncomingArticle article = files.read(file("a.txt", ENGLISH, charset));
        assertThat(article.text()).isEqualTo(ENGLISH);
        assertThat(article.remark()).contains("nothing says how it is encoded; read as " + charset);
    }

    @ParameterizedTest
    @CsvSource({"KOI8-R,ru", "windows-1251,ru", "UTF-16LE,ru", "UTF-16BE,ru", "Shift_JIS,ja", "EUC-JP,ja",
            "GB18030,zh"})
    void otherScriptsAreRead(String charset, String language) throws IOException {
        String text = language.equals("ru") ? RUSSIAN : language.equals("ja") ? JAPANESE : CHINESE;
        IncomingArticle article = files.read(file("a.txt", text, charset));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.remark()).contains("read as " + charset);
    }

    @Test
    void controlsThatWereWindows1252AreReadAsItsCharacters() throws IOException {
        String text = "---\ntitle: Seven killed \u0096 monitor\n---\nThe \u0093toll\u0094 may rise.\n";
        assertThat(files.read(file("a.txt", text, "UTF-8"))).returns("Seven killed – monitor", IncomingArticle::title)
                .satisfies(a -> assertThat(a.text()).contains("The “toll” may rise."))
                .satisfies(a -> assertThat(a.remark()).contains("Windows-1252"));
    }

    @Test
    void latin1IsReadAsThePartOfWindows1252ThatItIs() throws IOException {
        String text = "The mayor of Orléans and her deputy said on Monday that the bridge would stay shut.";
        assertThat(files.read(file("a.txt", text, "ISO-8859-1"))).returns(text, IncomingArticle::text)
                .satisfies(
                        a -> assertThat(a.remark()).containsPattern("windows-1252, a guess with confidence \\d+ of"));
    }

    @Test
    void oneAccentFarDownALongTextIsFound() throws IOException {
        String text = "The bridge stays shut, the council said on Monday.\n".repeat(2000) + ENGLISH;
        assertThat(files.read(file("a.txt", text, "windows-1252")).text()).isEqualTo(text);
        String japanese = "The bridge stays shut, the council said on Monday.\n".repeat(2000) + JAPANESE.repeat(20);
        assertThat(files.read(file("b.txt", japanese, "Shift_JIS")).text()).isEqualTo(japanese);
    }

    @Test
    void pageWithoutCharsetIsGuessedAndFrontMatterIsReadFromTheGuess() throws IOException {
        String page = "<html><head><title>Bridge</title></head><body><p>" + ENGLISH.strip() + "</p></body></html>";
        assertThat(files.read(file("a.html", page, "windows-1252")).text()).contains(ENGLISH.strip());
        assertThat(files.read(file("b.md", "---\nauthors: René\n---\n" + ENGLISH, "windows-1252")).authors())
                .containsExactly("René");
    }

    @Test
    void whatIsSaidIsNoGuess() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + ENGLISH + "</p></body></html>";
        assertThat(files.read(file("a.html", page, "windows-1252"))).returns(null, IncomingArticle::remark)
                .satisfies(a -> assertThat(a.text()).contains("“We have no choice,”"));
        assertThat(files.read(file("b.txt", ENGLISH, "UTF-8")).remark()).isNull();
        assertThat(files.read(file("c.txt", "\uFEFF" + ENGLISH, "UTF-16LE")).remark()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM437", "IBM037"})
    void whatWouldReadOddlyIsRefusedWithARemedy(String charset) throws IOException {
        Path file = file("a.txt", ENGLISH.replaceAll("[“”]", "\"").replace('’', '\'').replace('–', '-'), charset);
        assertThat(refused(file).remedy()).isNotBlank();
    }

    @Test
    void shortTextIsRefused() throws IOException {
        UnreadableArticleException refused = refused(file("a.txt", "Orléans: the café is shut.", "windows-1252"));
        assertThat(refused.problem()).contains("not UTF-8");
        assertThat(refused.remedy()).contains("iconv");
        assertThat(refused(file("b.txt", "Shut: the café", "UTF-16LE")).problem()).contains("NUL");
    }

    @Test
    void damagedUtf8IsRefusedRatherThanReadAsAnother() throws IOException {
        byte[] bytes = (ENGLISH.repeat(5) + "“It is shut").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 12] = 'x';
        assertThat(refused(bytes(bytes)).problem()).contains("not UTF-8");
        byte[] ascii = ("The council said on Monday that the bridge would stay shut until May. ".repeat(5) + "“")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(refused(bytes(Arrays.copyOf(ascii, ascii.length - 1))).problem()).contains("not UTF-8");
    }

    @Test
    void noiseIsRefused() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] noise = new byte[2 * random.nextInt(30, 600)];
            random.nextBytes(noise);
            assertThat(refused(bytes(noise)).remedy()).as("round %d", round).isNotBlank();
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) (32 + Math.floorMod(noise[i], 224));
            }
            assertThat(refused(bytes(noise)).remedy()).as("printable, round %d", round).isNotBlank();
        }
    }

    @Test
    void machineNumbersAreNoUtf16() throws IOException {
        byte[] numbers = new byte[4000];
        for (int i = 0; i < numbers.length; i += 2) {
            numbers[i] = (byte) (i * 7);
        }
        assertThat(refused(bytes(numbers)).problem()).contains("binary");
    }

    private UnreadableArticleException refused(Path file) {
        return catchThrowableOfType(UnreadableArticleException.class, () -> files.read(file));
    }

    private Path bytes(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bytes.txt"), bytes);
    }

    private Path file(String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }
}
