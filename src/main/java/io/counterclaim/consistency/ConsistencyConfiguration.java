package io.counterclaim.consistency;

import io.counterclaim.api.FieldsInTime;
import java.util.Map;
import java.util.Set;
import io.counterclaim.claim.Appearances;
import io.counterclaim.claim.Claims;
import io.counterclaim.comparison.Comparer;
import io.counterclaim.graph.GraphReader;
import io.counterclaim.consistency.ConceptOrder.Declared;
import io.counterclaim.search.Candidates;
import io.counterclaim.search.Meanings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChecksSettings.class)
class ConsistencyConfiguration {
    private static final String FOUND_NOW = "it is kept what was found, not what was looked at; findingsAt works"
            + " out what the checks find as of then.";

    @Bean
    FieldsInTime findingsInTime() {
        var told = new HashSet<>(Set.of("Query.findingsAt", "Query.findings", "Query.contradictions",
                "Claim.contradictions", "Side.appearances", "FindingFacets.checks", "FindingFacets.kinds",
                "FindingFacets.severities",
                "FindingFacets.statuses"));
        var notTold = new HashMap<>(Map.of("Claim.checks", FOUND_NOW, "Claim.consistency", FOUND_NOW,
                "Claim.comparisons", "claims are compared anew when the comparison is bettered."));
        for (String type : List.of("Contradiction", "Tension", "Suggestion", "ProvenanceFinding", "RecordFinding")) {
            told.addAll(List.of(type + ".sides", type + ".history", type + ".version"));
            notTold.put(type + ".lastSeen", "each run of the checks writes it anew.");
        }
        return new FieldsInTime(told, notTold);
    }

    @Bean
    SentenceMeanings sentenceMeanings(Meanings meanings) {
        return new SentenceMeanings(meanings);
    }

    @Bean
    ComparedClaims comparedClaims(Neo4jClient neo4j, Candidates candidates, Comparer comparer, Meanings meanings) {
        return new ComparedClaims(neo4j, candidates, comparer, meanings.model());
    }

    @Bean
    Rehearsal rehearsal(Driver driver) {
        return new Rehearsal(driver);
    }

    /** A broken concept stops the start here. */
    @Bean
    Concepts concepts(ObjectProvider<Concept> beans, ChecksSettings settings, Neo4jClient neo4j) {
        var declared = new ArrayList<>(ConceptFiles.find().stream().map(file -> file.parse(neo4j)).toList());
        beans.stream().map(Declared::bean).forEach(declared::add);
        return new Concepts(ConceptOrder.of(declared), settings.conceptsOff());
    }

    /** A broken check stops the start here, before anything runs. */
    @Bean
    CheckLibrary checkLibrary(ChecksSettings settings, Concepts concepts, Rehearsal rehearsal) {
        return new CheckLibrary(concepts, rehearsal, settings);
    }

    @Bean
    CheckRegister checkRegister(Neo4jClient neo4j, Concepts concepts, FindingStore findings, Turn turn) {
        return new CheckRegister(neo4j, concepts, findings, turn);
    }

    @Bean
    Checks checks(CheckLibrary library, CheckRegister register) {
        var checks = new Checks(List.of());
        register.replace(checks, library.inUse(), List.of());
        return checks;
    }

    @Bean
    @ConditionalOnWebApplication
    CheckReload checkReload(CheckLibrary library, Checks checks, CheckRegister register, Consistency consistency,
            ChecksSettings settings) {
        return new CheckReload(library, checks, register, consistency,
                settings.path() == null ? Duration.ZERO : settings.watch());
    }

    @Bean
    FindingStore findingStore(Neo4jClient neo4j) {
        return new FindingStore(neo4j);
    }

    @Bean
    Turn turn(Neo4jClient neo4j, PlatformTransactionManager transactions) {
        return new Turn(neo4j, transactions);
    }

    @Bean
    ConceptRunner conceptRunner(Concepts concepts, PlatformTransactionManager transactions, ChecksSettings settings) {
        return new ConceptRunner(concepts, transactions, settings);
    }

    @Bean
    CheckRunner checkRunner(Checks checks, Concepts concepts, GraphReader graph, Workers workers,
            ChecksSettings settings, ObjectProvider<Clock> clock) {
        return new CheckRunner(checks, concepts, graph, workers, clock.getIfAvailable(Clock::systemUTC), settings);
    }

    @Bean
    Consistency consistency(Neo4jClient neo4j, PageRunner pages, Checks checks, ChecksSettings settings) {
        return new Consistency(neo4j, pages, checks, settings);
    }

    @Bean
    Workers checkWorkers(ChecksSettings settings) {
        return new Workers(settings.workers());
    }

    @Bean
    PageRunner pageRunner(Turn turn, Workers workers, ConceptRunner concepts, CheckRunner checks,
            FindingStore findings, ChecksSettings settings) {
        return new PageRunner(turn, workers, concepts, checks, findings, settings.page());
    }

    @Bean
    LookingBack lookingBack(CheckRunner runner, Claims claims, Appearances appearances) {
        return new LookingBack(runner, claims, appearances);
    }

    @Bean
    DryRun dryRun(Checks checks, Concepts concepts, GraphReader graph, Claims claims, Appearances appearances,
            PlatformTransactionManager transactions, ChecksSettings settings, ObjectProvider<Clock> clock) {
        var trial = new Trial(checks, concepts, graph, claims, appearances,
                clock.getIfAvailable(Clock::systemUTC));
        return new DryRun(trial, new TriedReading(claims, appearances), transactions, settings);
    }

    @Bean
    CheckResults checkResults(GraphReader graph, Checks checks, Concepts concepts, ObjectProvider<Clock> clock) {
        return new CheckResults(graph, checks, concepts, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Decisions decisions(Neo4jClient neo4j, GraphReader graph, FindingStore store, Findings findings,
            FindingVersions versions, ObjectProvider<Clock> clock) {
        return new Decisions(neo4j, graph, store, findings, versions, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ChecksOnRecording checksOnRecording(Consistency consistency) {
        return new ChecksOnRecording(consistency);
    }
}
