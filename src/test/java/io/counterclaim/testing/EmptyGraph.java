package io.counterclaim.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Every class of tests meets an empty graph, whether it starts an application or uses one that another class started.
 * The tests are the same for the embedded database and the server in the container; only the connection differs.
 */
class EmptyGraph implements ContextCustomizerFactory, TestExecutionListener, Ordered {
    private static final Map<ApplicationContext, Collection<Map<String, Object>>> STARTED = new WeakHashMap<>();
    private static @Nullable Class<?> current;

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> testClass,
            List<ContextConfigurationAttributes> attributes) {
        return new Connected();
    }

    /** After the context was made dirty, before anything is injected. */
    @Override
    public int getOrder() {
        return 1900;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.getTestClass() != current) {
            current = test.getTestClass();
            empty(test.getApplicationContext());
        }
    }

    private static void empty(ApplicationContext application) {
        var start = STARTED.get(application);
        if (start == null) {
            STARTED.put(application, TestGraph.inUse().startingPoint());
        } else {
            TestGraph.inUse().backTo(start);
        }
    }

    /** A record, so that equal contexts are still shared between test classes. */
    record Connected() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getBeanFactory().addBeanPostProcessor(new PatientTester());
            TestGraph graph = TestGraph.inUse();
            graph.empty();
            TestPropertyValues.of("counterclaim.graph.uri=" + graph.uri(), "counterclaim.graph.username="
                    + graph.username(), "counterclaim.graph.password=" + TestGraph.PASSWORD,
                    "counterclaim.intake.look=1h").applyTo(context);
            if (context.getEnvironment().getProperty("counterclaim.samples") == null) {
                TestPropertyValues.of("counterclaim.samples=false").applyTo(context);
            }
        }
    }
}
