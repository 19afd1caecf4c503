package io.counterclaim.bench;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Articles;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.BulkRows;
import io.counterclaim.claim.Ledger;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Claims recorded per second: by the ledger, which records what is there already once and answers what was new, and by
 * bare statements over the driver that write the same nodes and relationships with the same keys. Both in transactions
 * of as many claims, of articles that the load does not have.
 */
final class LedgerRate {
    private static final int ROUNDS = 12;
    private static final int ARTICLES = 25;
    private static final List<String> BARE = List.of("""
            UNWIND $entities AS row MERGE (e:Entity {id: row.id})
            ON CREATE SET e.name = row.name, e.type = row.type, e.anonymous = row.anonymous, e.recordedAt = $at
            WITH e, row UNWIND row.names AS text MERGE (n:Name {text: text}) MERGE (e)-[:NAMED]->(n)""", """
            UNWIND $claims AS row MERGE (c:Claim {id: row.id}) ON CREATE SET c += row.properties, c.recordedAt = $at
            SET c:Unchecked
            WITH c, row MATCH (p:Predicate {id: row.predicate}) MERGE (c)-[:USES]->(p)
            WITH c, row MATCH (e:Entity {id: row.subject}) MERGE (c)-[:SUBJECT]->(e)""", """
            UNWIND $claims AS row UNWIND row.values AS id MATCH (c:Claim {id: row.id}) MATCH (e:Entity {id: id})
            MERGE (c)-[:VALUE]->(e)""", """
            UNWIND $claims AS row UNWIND row.qualifiers AS q MATCH (c:Claim {id: row.id}) MATCH (e:Entity {id: q.id})
            MERGE (c)-[:QUALIFIED_BY {name: q.name}]->(e)""", """
            MATCH (a:Article {id: $article}) UNWIND $passages AS row MERGE (p:Passage {id: row.id})
            ON CREATE SET p += row.properties, p.recordedAt = $at MERGE (a)-[:HAS]->(p)""", """
            MERGE (x:Extraction {id: 'bare'}) WITH x UNWIND $appearances AS row
            MATCH (c:Claim {id: row.claim}) MATCH (p:Passage {id: row.passage})
            OPTIONAL MATCH (e:Entity {id: row.claimant}) OPTIONAL MATCH (s:Source {id: row.claimant})
            WITH x, row, c, p, coalesce(e, s) AS who
            MERGE (a:Appearance {id: row.id}) ON CREATE SET a += row.properties, a.recordedAt = $at
            MERGE (a)-[:STATES]->(c) MERGE (a)-[:QUOTES]->(p) MERGE (a)-[:MADE_BY]->(who)
            MERGE (a)-[:EXTRACTED_IN]->(x)""");
    private final Load load;
    private final Ledger ledger;
    private final Articles articles;
    private final TransactionTemplate transaction;
    private final Driver driver;

    LedgerRate(Load load, Ledger ledger, Articles articles, TransactionTemplate transaction, Driver driver) {
        this.load = load;
        this.ledger = ledger;
        this.articles = articles;
        this.transaction = transaction;
        this.driver = driver;
    }

    /** @param first the number of an article that the load does not have */
    Rates measure(int first) {
        var byLedger = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        int next = first;
        for (int round = 0; round < ROUNDS; round++) {
            byLedger.add(rate(this::byLedger, next));
            bare.add(rate(this::bare, next + ARTICLES));
            next += 2 * ARTICLES;
        }
        return new Rates(median(byLedger), median(bare));
    }

    /** Appearances per second; the later half of the rounds, by when the JVM is warm. */
    record Rates(double ledger, double bare) {}

    private static double median(List<Double> rates) {
        return rates.subList(ROUNDS / 2, ROUNDS).stream().sorted().skip(ROUNDS / 4).findFirst().orElseThrow();
    }

    private record Said(ArticleText article, List<AppearanceDraft> drafts, BulkRows rows) {}

    /** Making up, turning into rows and recording the article are no part of either. */
    private double rate(Consumer<Said> record, int first) {
        var all = new ArrayList<Said>();
        for (int i = 0; i < ARTICLES; i++) {
            var drafts = new ArrayList<AppearanceDraft>();
            ArticleText article = load.article(first + i, drafts);
            transaction.executeWithoutResult(status -> articles.record(article));
            all.add(new Said(article, drafts, BulkRows.of(drafts)));
        }
        long began = System.nanoTime();
        all.forEach(record);
        return all.stream().mapToInt(said -> said.drafts.size()).sum() / ((System.nanoTime() - began) / 1e9);
    }

    private void byLedger(Said said) {
        transaction.executeWithoutResult(
                status -> ledger.record(Load.extraction(said.article), said.drafts, List.of()));
    }

    private void bare(Said said) {
        Map<String, Object> parameters = Map.of("article", said.article.id(), "entities", said.rows.entities(),
                "claims", said.rows.claims(), "passages", said.rows.passages(), "appearances", said.rows.appearances(),
                "at", OffsetDateTime.now(ZoneOffset.UTC));
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> BARE.forEach(statement -> tx.run(statement, parameters).consume()));
        }
    }
}
