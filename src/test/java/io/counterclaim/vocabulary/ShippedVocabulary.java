package io.counterclaim.vocabulary;

import io.counterclaim.language.corenlp.SemgrexCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The vocabulary as it ships, without a database. */
public final class ShippedVocabulary {

    private ShippedVocabulary() {}

    public static Vocabulary load() {
        var files = new TreeMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:vocabulary/*.yaml")) {
                files.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return VocabularyReader.read(files, new SemgrexCompiler());
    }
}
