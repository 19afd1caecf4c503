package io.counterclaim;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.counterclaim.testing.SourceRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules, and the rules of the house. Each rule is shown a violation too: one that cannot fail is none. */
class ArchitectureTests {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.counterclaim");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter()
            .importPackages("io.counterclaim.testing.violations");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(place -> !place.contains("/testing/violations/")).importPackages("io.counterclaim");

    private static final ArchRule NULL_MARKED = classes().should(new ArchCondition<>("be in a null-marked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class),
                    type.getName() + " is in a package without @NullMarked"));
        }
    });
    private static final ArchRule DOMAIN_RECORDS = noClasses().that().areRecords().and()
            .resideOutsideOfPackages("io.counterclaim.graph..", "io.counterclaim.api..").should()
            .dependOnClassesThat().resideInAnyPackage("org.neo4j..", "graphql..");
    private static final ArchRule ENGINE = noClasses().that()
            .resideOutsideOfPackage("io.counterclaim.language.corenlp..").should()
            .dependOnClassesThat().resideInAPackage("edu.stanford..");
    private static final ArchRule NO_CIRCLES = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }).should().beFreeOfCycles();
    private static final int MOST_FILES = 25;

    @Test
    void modulesPointUpstreamOnly() {
        ApplicationModules.of(CounterclaimApplication.class).verify();
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        NO_CIRCLES.check(PRODUCTION);
        assertThat(NO_CIRCLES.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    @Test
    void noPackageOfLanguageAndExtractionIsCrowded() {
        assertThat(Stream.of("language", "extraction").map(module -> Path.of("src/main/java/io/counterclaim", module))
                .flatMap(module -> SourceRules.crowded(module, MOST_FILES).stream())).isEmpty();
        assertThat(SourceRules.crowded(Path.of("src/test/java/io/counterclaim/testing/violations"), 2))
                .containsExactly("violations: 3 files");
    }

    @Test
    void everyPackageIsNullMarked() {
        NULL_MARKED.check(PRODUCTION);
        assertThat(NULL_MARKED.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    @Test
    void domainRecordsKnowNeitherDatabaseNorGraphQl() {
        DOMAIN_RECORDS.check(PRODUCTION);
        assertThat(DOMAIN_RECORDS.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    @Test
    void languageEngineIsKnownInOnePackage() {
        ENGINE.check(PRODUCTION);
        ENGINE.check(TESTS);
        assertThat(ENGINE.evaluate(VIOLATIONS).hasViolation()).isTrue();
    }

    @Test
    void noCypherStandsInJava() {
        assertThat(SourceRules.cypherInJava(Path.of("src/main/java"))).isEmpty();
        assertThat(SourceRules.cypherInJava(Path.of("src/test/java/io/counterclaim/testing/violations"))).hasSize(3);
    }

    @Test
    void everyCheckCountsWhatIsSaidAsOfATime() {
        assertThat(SourceRules.regardlessOfTime(Path.of("cypher/checks"))).isEmpty();
        assertThat(SourceRules.regardlessOfTime(Path.of("src/test/resources/architecture"))).containsExactly(
                "forgets-a-stance.cypher: a", "forgets-when.cypher: x",
                "forgets-when.cypher: an appearance without a name", "forgets-when.cypher: z",
                "trusts-anything.cypher: y");
    }

    @Test
    void noCheckRestsOnAnAppearanceOfLowConfidence() {
        assertThat(SourceRules.regardlessOfConfidence(Path.of("cypher/checks"))).isEmpty();
        assertThat(SourceRules.regardlessOfConfidence(Path.of("src/test/resources/architecture"))).containsExactly(
                "forgets-a-stance.cypher: a", "forgets-when.cypher: x", "forgets-when.cypher: y",
                "forgets-when.cypher: an appearance without a name", "forgets-when.cypher: z",
                "trusts-anything.cypher: x", "trusts-anything.cypher: z");
    }

    @Test
    void noStatementTakesFromTheLedger() {
        assertThat(SourceRules.takesFromLedger(Path.of("cypher/queries"))).isEmpty();
        assertThat(SourceRules.takesFromLedger(Path.of("src/test/resources/architecture"))).containsExactly(
                "deletes-a-claim.cypher: DELETE c, a Claim",
                "deletes-something.cypher: DELETE x, which may be anything",
                "forgets-a-stance.cypher: REMOVE a.stance of an Appearance");
    }
}
