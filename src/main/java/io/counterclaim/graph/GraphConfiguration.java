package io.counterclaim.graph;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the graph and brings its schema up to date before anyone gets hold of the driver. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    /** Boot's auto-configuration takes the connection from this bean, embedded or not. */
    @Bean(destroyMethod = "close")
    GraphConnection graphConnection(GraphSettings settings, ObjectProvider<GraphOpening.Begun> begun) {
        GraphOpening.Begun opening = begun.getIfAvailable();
        return opening == null ? GraphConnection.open(settings) : opening.take();
    }

    /**
     * The logging that driver 6.1 falls back to spells out whatever is sent and received, also where nobody logs it.
     * That over SLF4J, which it means to drop, does not.
     */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer spelledOnlyWhereLogged() {
        return config -> config.withLogging(org.neo4j.driver.Logging.slf4j());
    }

    @Bean
    static BeanPostProcessor migratedDriver(ObjectProvider<GraphConnection> connection) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                if (bean instanceof Driver driver) {
                    GraphSchema.migrate(driver, connection.getObject().getUri());
                }
                return bean;
            }
        };
    }
}
