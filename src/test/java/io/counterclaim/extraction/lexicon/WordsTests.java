package io.counterclaim.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.counterclaim.language.WordListFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final Pattern ASKED = Pattern.compile("Words\\.of\\(\"([a-z-]+)\"\\)");

    @Test
    void everyListIsAskedForAndNoOther() throws IOException {
        var asked = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/counterclaim/extraction"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().map((MatchResult m) -> m.group(1)).forEach(asked::add);
            }
        }
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(WordListFile.read("/extraction/lexicon/words.yaml").names());
    }

    @Test
    void listThatIsNotThereIsToldWithTheFile() {
        assertThatThrownBy(() -> Words.of("worlds")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/extraction/lexicon/words.yaml").hasMessageContaining("worlds");
    }
}
