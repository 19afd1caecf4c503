package io.counterclaim.testing;

import io.counterclaim.article.ArticleText;
import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.extraction.Extracted;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The same article gives the same drafts: tests that take articles in again and again have them read once. */
public final class HeardOnce implements BeanPostProcessor {
    private static final Map<String, Extracted> HEARD = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof ClaimExtractor extractor ? new Remembering(extractor) : bean;
    }

    private record Remembering(ClaimExtractor extractor) implements ClaimExtractor {

        @Override
        public String name() {
            return extractor.name();
        }

        @Override
        public String version() {
            return extractor.version();
        }

        @Override
        public Extracted extract(ArticleText article) {
            return HEARD.computeIfAbsent(name() + " " + article.id() + " " + article.published(),
                    key -> extractor.extract(article));
        }
    }
}
