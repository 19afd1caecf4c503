package io.counterclaim.graph;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Begins to open the graph before the application is put together: either takes seconds and does not need the other until the
 * first bean asks for a connection.
 */
final class GraphOpening implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String SETTINGS = "counterclaim.graph";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var begun = new Begun(Binder.get(context.getEnvironment()).bindOrCreate(SETTINGS, GraphSettings.class));
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton(Begun.class.getName(), begun);
            beans.registerDisposableBean(Begun.class.getName(), begun);
        } catch (BindException e) {
            // said with the name of the setting when the bean of the settings is made
        }
    }

    /** A graph that is being opened. Whoever takes it closes it; one that nobody took is closed with the application. */
    static final class Begun implements DisposableBean {
        private final FutureTask<GraphConnection> opening;
        private boolean taken;

        private Begun(GraphSettings settings) {
            this.opening = new FutureTask<>(() -> GraphConnection.open(settings));
            Thread.ofPlatform().daemon().name("graph").start(opening);
        }

        /**
         * Waits for the graph.
         *
         * @throws GraphUnavailableException when it does not open
         */
        synchronized GraphConnection take() {
            taken = true;
            try {
                return opening.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public synchronized void destroy() {
            if (!taken) {
                try {
                    take().close();
                } catch (GraphUnavailableException e) {
                    // nobody asked for it
                }
            }
        }
    }
}
