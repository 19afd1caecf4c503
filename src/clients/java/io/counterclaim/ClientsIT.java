package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.Articles;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.claim.Ledger;
import io.counterclaim.claim.Stance;
import io.counterclaim.testing.Sayings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What front ends are made with works as they use it. Needs Node and npm; nothing but {@code npm ci} leaves the machine. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsIT {
    private static final Path WRITTEN = Path.of("src/clients");
    private static final Path RUN = Path.of("target/clients");
    private static final Entity LEAGUE = Entity.of(EntityType.ORGANISATION, "River League", List.of(), false);
    private static final Entity NORLAND = Entity.of(EntityType.STATE, "Norland", List.of(), false);
    private static final Entity MINISTER = Entity.of(EntityType.PERSON, "Ada Lund", List.of(), false);
    @LocalServerPort
    int port;
    @Autowired
    ExecutionGraphQlService service;
    @Autowired
    Articles articles;
    @Autowired
    Ledger ledger;
    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    void install() throws Exception {
        Files.createDirectories(RUN);
        try (Stream<Path> files = Files.list(WRITTEN).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, RUN.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        npm("ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
    }

    @BeforeAll
    void record() {
        Claim joining = membership(NORLAND, "ACCEDING", "is acceding");
        Sayings.in("Morning Post", "Joining", "Norland is joining the River League.", "2023-04-05")
                .says(null, Stance.AFFIRMS, joining, "Norland is joining the River League.")
                .record(articles, ledger, transaction);
        Sayings.in("Gazette", "No", "It is untrue, Lund said on Wednesday.", "2023-04-05")
                .says(MINISTER, Stance.DENIES, joining, "It is untrue").record(articles, ledger, transaction);
        var members = Sayings.in("Almanac", "Members", "All eight are members.", "2020");
        for (int i = 1; i <= 8; i++) {
            Entity state = Entity.of(EntityType.STATE, "State " + i, List.of(), false);
            members.says(null, Stance.AFFIRMS, membership(state, "MEMBER", "is a member"), "All eight are members.");
        }
        members.record(articles, ledger, transaction);
        ExecutionGraphQlServiceTester.create(service).document("mutation { runChecks(input: {}) { __typename } }")
                .executeAndVerify();
    }

    private static Claim membership(Entity state, String status, String wording) {
        return Claim.of(state.name() + " " + wording + " in the River League.", "membership-status", state,
                new StateValue(status), Map.of("organisation", Claim.Qualifier.of(LEAGUE)));
    }

    @Test
    void schemaKeepsEveryRuleOfTheLinter() throws Exception {
        assertThat(npm("run", "lint")).contains("0 errors detected");
    }

    @Test
    void clientsOfNpmReadPagesWriteAndFollowWithGeneratedTypes() throws Exception {
        npm("run", "generate");
        npm("run", "types");
        assertThat(npm("test")).contains("# fail 0", "# skipped 0").doesNotContain("# pass 0");
    }

    private String npm(String... arguments) throws IOException, InterruptedException {
        Path log = RUN.resolve("npm-" + arguments[arguments[0].equals("run") ? 1 : 0] + ".log");
        var builder = new ProcessBuilder(Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList())
                .directory(RUN.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("COUNTERCLAIM_URL", "http://127.0.0.1:" + port + "/graphql",
                "NO_UPDATE_NOTIFIER", "1", "NO_COLOR", "1"));
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            String output = Files.readString(log);
            assertThat(ended && process.exitValue() == 0).as("npm %s%n%s", String.join(" ", arguments), output)
                    .isTrue();
            return output;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
