package io.counterclaim.testing;

import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Lets GraphQL testers wait: by default they give up after five seconds, and a timing must not decide a test. */
final class PatientTester implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof GraphQlTester tester
                ? tester.mutate().responseTimeout(Duration.ofMinutes(5)).build()
                : bean;
    }
}
