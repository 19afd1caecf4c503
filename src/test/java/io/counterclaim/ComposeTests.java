package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What docker-compose.yml promises. */
class ComposeTests {
    private JsonNode services;

    @BeforeEach
    void compose() throws Exception {
        services = new YAMLMapper().readTree(Files.readString(Path.of("docker-compose.yml"))).get("services");
    }

    @Test
    void everyPortIsBoundToThisMachine() {
        assertThat(services.findValues("ports").stream().flatMap(JsonNode::valueStream).map(JsonNode::asString))
                .hasSizeGreaterThan(2).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void databaseAnnouncesNothing() {
        var environment = services.at("/neo4j/environment");
        assertThat(environment.get("NEO4J_server_fleet__discovery_enabled").asString()).isEqualTo("false");
        assertThat(environment.get("NEO4J_dbms_usage__report_enabled").asString()).isEqualTo("false");
    }

    @Test
    void databasePlansAsTheEmbeddedOneDoes() {
        var environment = services.at("/neo4j/environment");
        assertThat(environment.get("NEO4J_internal_cypher_use__parameter__size").asString()).isEqualTo("false");
        assertThat(environment.get("NEO4J_dbms_cypher_min__replan__interval").asString()).isEqualTo("2m");
    }

    @Test
    void apiWaitsForTheDatabaseAndUsesIt() {
        assertThat(services.at("/api/depends_on/neo4j/condition").asString()).isEqualTo("service_healthy");
        assertThat(services.at("/neo4j/healthcheck/test").asString()).isNotBlank();
        assertThat(services.at("/api/environment/NEO4J_URI").asString()).isEqualTo("neo4j://neo4j:7687");
    }

    @Test
    void databaseIsTheVersionThatIsEmbedded() throws Exception {
        String version = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<neo4j.version>(.*?)<.*", "$1");
        assertThat(services.at("/neo4j/image").asString()).isEqualTo("neo4j:" + version + "-community");
    }
}
