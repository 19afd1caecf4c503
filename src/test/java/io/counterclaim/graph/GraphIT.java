package io.counterclaim.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.counterclaim.testing.AgainstServer;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.data.neo4j.core.Neo4jClient;

@AgainstServer
@ApplicationTest
class GraphIT {
    @Autowired
    Neo4jClient neo4j;

    @Test
    void everyIdIsUnique() {
        assertThat(neo4j.query("SHOW CONSTRAINTS YIELD name RETURN count(*)").fetchAs(Long.class).one())
                .hasValueSatisfying(n -> assertThat(n).isGreaterThan(12));
    }
}
