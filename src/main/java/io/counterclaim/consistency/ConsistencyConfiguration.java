package io.counterclaim.consistency;

import java.time.Clock;
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

    /** A broken check stops the start here, before anything runs. */
    @Bean
    Checks checks(ChecksSettings settings, Driver driver, Neo4jClient neo4j, FindingStore findings,
            PlatformTransactionManager transactions) {
        var files = CheckFiles.find(settings.path());
        var checks = new Checks(CheckFiles.parse(files));
        new Rehearsal(driver).rehearse(files);
        new CheckRegister(neo4j, findings, transactions).register(checks);
        return checks;
    }

    @Bean
    FindingStore findingStore(Neo4jClient neo4j, PlatformTransactionManager transactions) {
        return new FindingStore(neo4j, transactions);
    }

    @Bean
    Consistency consistency(Neo4jClient neo4j, Checks checks, FindingStore findings, ChecksSettings settings,
            PlatformTransactionManager transactions, ObjectProvider<Clock> clock) {
        var runner = new CheckRunner(checks, neo4j, transactions, clock.getIfAvailable(Clock::systemUTC), settings);
        return new Consistency(neo4j, runner, findings, checks, settings);
    }

    @Bean
    CheckResults checkResults(Neo4jClient neo4j, Checks checks, ObjectProvider<Clock> clock) {
        return new CheckResults(neo4j, checks, clock.getIfAvailable(Clock::systemUTC));
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
