package io.counterclaim.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/** Runs the tests of a class with the application on an empty graph. Classes that ask for the same share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureGraphQlTester
@Import(RoundTrips.class)
public @interface ApplicationTest {

    /** Settings that differ from the usual ones, {@code name=value} each; they cost an application of its own. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
