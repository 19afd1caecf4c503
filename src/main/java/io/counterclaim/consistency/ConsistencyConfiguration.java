package io.counterclaim.consistency;

import io.counterclaim.comparison.Comparer;
import io.counterclaim.consistency.ConceptOrder.Declared;
import io.counterclaim.search.Candidates;
import io.counterclaim.search.Meanings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChecksSettings.class)
class ConsistencyConfiguration {

    @Bean
    SentenceMeanings sentenceMeanings(Meanings meanings) {
        return new SentenceMeanings(meanings);
    }

    @Bean
    ComparedClaims comparedClaims(Neo4jClient neo4j, Candidates candidates, Comparer comparer, Meanings meanings) {
        return new ComparedClaims(neo4j, candidates, comparer, meanings.model());
    }

    /** A broken concept stops the start here. */
    @Bean
    Concepts concepts(ObjectProvider<Concept> beans, ChecksSettings settings, Driver driver, Neo4jClient neo4j) {
        List<ConceptFile> files = ConceptFiles.find();
        var declared = new ArrayList<>(files.stream().map(file -> file.parse(neo4j)).toList());
        beans.stream().map(Declared::bean).forEach(declared::add);
        List<Concept> inOrder = ConceptOrder.of(declared);
        new Rehearsal(driver).rehearse(files);
        return new Concepts(inOrder, settings.conceptsOff());
    }

    /** A broken check stops the start here, before anything runs. */
    @Bean
    Checks checks(ChecksSettings settings, Concepts concepts, Driver driver, Neo4jClient neo4j, FindingStore findings,
            PlatformTransactionManager transactions) {
        var files = CheckFiles.find(settings.path());
        var checks = new Checks(CheckFiles.parse(files));
        files.forEach(file -> file.requireAmong(concepts.ids()));
        new Rehearsal(driver).rehearse(files);
        new CheckRegister(neo4j, findings, transactions).register(checks, concepts);
        return checks;
    }

    @Bean
    FindingStore findingStore(Neo4jClient neo4j, PlatformTransactionManager transactions) {
        return new FindingStore(neo4j, transactions);
    }

    @Bean
    ConceptRunner conceptRunner(Concepts concepts, PlatformTransactionManager transactions, ChecksSettings settings) {
        return new ConceptRunner(concepts, transactions, settings);
    }

    @Bean
    CheckRunner checkRunner(Checks checks, Concepts concepts, Neo4jClient neo4j,
            PlatformTransactionManager transactions, ChecksSettings settings, ObjectProvider<Clock> clock) {
        return new CheckRunner(checks, concepts, neo4j, transactions, clock.getIfAvailable(Clock::systemUTC),
                settings);
    }

    @Bean
    Consistency consistency(Neo4jClient neo4j, ConceptRunner concepts, CheckRunner runner, FindingStore findings,
            Checks checks, ChecksSettings settings) {
        return new Consistency(neo4j, concepts, runner, findings, checks, settings);
    }

    @Bean
    CheckResults checkResults(Neo4jClient neo4j, Checks checks, Concepts concepts, ObjectProvider<Clock> clock) {
        return new CheckResults(neo4j, checks, concepts, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Decisions decisions(Neo4jClient neo4j, FindingStore store, Findings findings, ObjectProvider<Clock> clock) {
        return new Decisions(neo4j, store, findings, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ChecksOnRecording checksOnRecording(Consistency consistency) {
        return new ChecksOnRecording(consistency);
    }
}
