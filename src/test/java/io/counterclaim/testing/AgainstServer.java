package io.counterclaim.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Runs on a Neo4j server in a container too, besides the embedded database that all tests run on. It is for tests whose
 * outcome can differ there: connections and authentication, the number of messages, transactions, locks and leases of
 * several writers, time limits, the schema and its full-text and vector indexes; and for one way through all modules.
 * A statement that only reads or writes answers the same on both, which are one version of Neo4j.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("server")
public @interface AgainstServer {
}
