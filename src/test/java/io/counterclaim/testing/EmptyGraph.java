package io.counterclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * Every application that a test starts meets an empty graph: the embedded one of the home it names, or the server in
 * the container. The tests themselves are the same; only the connection differs.
 */
class EmptyGraph implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> testClass,
            List<ContextConfigurationAttributes> attributes) {
        return new Emptied();
    }

    /** A record, so that equal contexts are still shared between test classes. */
    record Emptied() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getBeanFactory().addBeanPostProcessor(new PatientTester());
            if (GraphContainer.wanted()) {
                GraphContainer.empty();
                TestPropertyValues.of("counterclaim.graph.uri=" + GraphContainer.uri(),
                        "counterclaim.graph.username=neo4j", "counterclaim.graph.password=" + GraphContainer.PASSWORD)
                        .applyTo(context);
            } else {
                emptyHome(context.getEnvironment().getProperty("counterclaim.graph.home", "data/neo4j"));
            }
            if (context.getEnvironment().getProperty("counterclaim.samples") == null) {
                TestPropertyValues.of("counterclaim.samples=false").applyTo(context);
            }
        }

        private static void emptyHome(String home) {
            if (!Path.of(home).normalize().startsWith("target")) {
                throw new IllegalStateException("a test must name a graph of its own:"
                        + " @SpringBootTest(properties = \"counterclaim.graph.home=target/it/<name>\"), not " + home);
            }
            try {
                FileSystemUtils.deleteRecursively(Path.of(home));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
