package io.counterclaim.bench;

import io.counterclaim.article.ArticleText;
import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.extraction.Extracted;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Tells the CPU time that the language takes from what the graph takes. */
final class TimedExtraction implements BeanPostProcessor {
    static final AtomicLong NANOS = new AtomicLong();

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof ClaimExtractor extractor ? new Timed(extractor) : bean;
    }

    private record Timed(ClaimExtractor extractor) implements ClaimExtractor {

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
            long began = Cpu.nanos();
            try {
                return extractor.extract(article);
            } finally {
                NANOS.addAndGet(Cpu.nanos() - began);
            }
        }
    }
}
