package io.counterclaim.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Reads the declared predicates, the shipped ones and the user's own, and lays them into the graph. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VocabularyConfiguration.VocabularySettings.class)
class VocabularyConfiguration {

    /**
     * @param path a folder with predicates of one's own; a file there takes the place of a shipped one of its name
     */
    @ConfigurationProperties("counterclaim.vocabulary")
    record VocabularySettings(@Nullable Path path) {}

    @Bean
    Vocabulary vocabulary(VocabularySettings settings, Neo4jClient neo4j, PatternSyntax syntax) {
        var files = new TreeMap<String, String>();
        read("classpath*:vocabulary/*.yaml", files);
        if (settings.path() != null) {
            read("file:" + settings.path().toAbsolutePath() + "/*.yaml", files);
        }
        Vocabulary vocabulary = VocabularyReader.read(files, syntax);
        new StoredVocabulary(neo4j).store(vocabulary);
        return vocabulary;
    }

    private static void read(String pattern, TreeMap<String, String> files) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
