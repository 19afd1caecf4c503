package io.counterclaim.api;

import org.springframework.data.neo4j.core.Neo4jClient;

/** A graph with as many entries of every list as one likes, each at the place that its number tells. */
final class SomeOfEverything {
    /** One entry more of every list, at a place that its number tells. */
    private static final String ENTRY = """
            MATCH (daily:Source {id: 'source:daily'}), (main:Article {id: 'article:main'}), (c:Claim {id: 'claim:main'})
            MATCH (e:Entity {id: 'entity:main'}), (check:Check {id: 'list-mismatch'}) WITH daily, main, c, e, check LIMIT 1
            MATCH (happened:Event {id: 'event:main'})
            WITH *, right('0' + $n, 2) AS n
            CREATE (daily)-[:PUBLISHED]->(paper:Article {entry: $n, id: 'article:' + n, title: 'Title ' + n, sortTitle: 'Title ' + n, text: 'No.', textHash: 'x',
              publishedFrom: date('2020-01-01') + duration({days: $n}), sortPublished: date('2020-01-01') + duration({days: $n}),
              publishedText: '../..', publishedBasis: 'UNKNOWN', publishedReason: 'none', recordedAt: datetime()})
            CREATE (main)-[:HAS]->(p:Passage {entry: $n, id: 'passage:' + n, start: $n * 10, end: $n * 10 + 2, exact: 'No',
              prefix: '', suffix: ''})
            CREATE (main)-[:PASSED_OVER {reason: 'nothing'}]->(:Passage {entry: $n, id: 'passage:o' + n, start: $n * 10,
              end: $n * 10 + 2, exact: 'No', prefix: '', suffix: ''})
            CREATE (who:Entity {entry: $n, id: 'entity:' + n, name: 'Person ' + n, type: 'PERSON', anonymous: false})
            CREATE (o:Claim {entry: $n, id: 'claim:' + n, slot: 'slot:' + n, predicate: 'open', recordedAt: datetime(),
              text: 'Norland ' + n + '.', sortText: 'Norland ' + n + '.'})-[:SUBJECT]->(e)
            CREATE (c)-[:COMPARED {relation: 'TENSION', score: .5, method: 'm', reasons: ['r'], names: [], values: []}]->(o)
            CREATE (f:Finding:Contradiction {entry: $n, id: 'finding:' + n, check: check.id, kind: 'CONTRADICTION',
              severity: 'MAJOR', status: 'OPEN', sortKey: '10:finding:' + n, message: 'No.', firstSeen: datetime('2024-01-01T00:00:00Z') + duration({minutes: $n}),
              lastSeen: datetime('2024-01-01T00:00:00Z') + duration({minutes: $n})})-[:FOUND_BY]->(check)
            CREATE (:IntakeJob {entry: $n, id: 'job:' + n, sortKey: n, submittedAt: datetime(), state: 'QUEUED', total: 0, finished: 0,
              failed: 0})
            CREATE (:IntakeEntry {entry: $n, id: 'job:main/' + n, job: 'job:main', place: $n, name: 'Text ' + n})
            CREATE (f)-[:ABOUT]->(c) CREATE (f)-[:ABOUT]->(o)
            CREATE (f)-[:HAD]->(:FindingEvent {entry: $n, number: 0, to: 'OPEN', at: f.firstSeen, by: 'disputed', reason: 'found'})
            CREATE (:Review {entry: $n, id: 'review:' + n, verdict: 'SUPPORTED', by: 'desk',
              recordedAt: datetime('2024-01-01T00:00:00Z') + duration({minutes: $n})})-[:REVIEWS]->(c)
            CREATE (o)-[:PART_OF {article: 'article:' + n, place: 'Lund', places: ['lund'], placeNames: ['Lund']}]->(happened)
            CREATE (o)-[:PART_OF {article: 'article:' + n, place: 'Lund', places: ['lund'], placeNames: ['Lund']}]->(:Event {entry: $n,
              id: 'event:' + n, kind: 'FIRE', placeKey: 'lund', day: date('2021-01-01') + duration({days: 10 * $n}), sortKey: n})
            CREATE (o)-[:COUNTS {event: 'event:main', harm: 'KILLED', low: 1.0 * $n, high: 1.0e15, words: 'at least ' + n}]->(:Telling {entry: $n,
              id: 'telling:' + n, article: 'article:' + n, kind: 'FIRE', day: happened.day})
            CREATE (paper)-[:HAS]->(printed:Passage {entry: $n, id: 'passage:p' + n, start: 0, end: 2, exact: 'No', prefix: '', suffix: ''})
            CREATE (reported:Appearance {entry: $n, id: 'appearance:' + n + 'figure', stance: 'AFFIRMS', certainty: 'CERTAIN', speakerBasis: 'EXPLICIT',
              confidence: 'HIGH', holdsFrom: happened.day, holdsTo: happened.day, holdsText: '2020-01-01', holdsBasis: 'STATED', recordedAt: datetime()})
            CREATE (reported)-[:STATES]->(o) CREATE (reported)-[:QUOTES]->(printed) CREATE (reported)-[:MADE_BY]->(who)
            WITH *
            UNWIND [['AFFIRMS', who], ['DENIES', who], ['REPORTS', e], ['REPORTS', daily]] AS said
            WITH *, said[1] AS speaker
            CREATE (s:Appearance {entry: $n, id: 'appearance:' + n + said[0] + speaker.id, stance: said[0], certainty: 'CERTAIN',
              speakerBasis: 'EXPLICIT', confidence: 'HIGH', holdsText: '../..', holdsBasis: 'UNKNOWN', recordedAt: datetime('2024-01-01T00:00:00Z') + duration({minutes: $n})})
            CREATE (s)-[:STATES]->(c) CREATE (s)-[:QUOTES]->(p) CREATE (s)-[:MADE_BY]->(speaker)""";
    private static final String OWNERS = """
            CREATE (:Source {id: 'source:daily', name: 'Daily'})-[:PUBLISHED]->(:Article {id: 'article:main', title: 'Zz', sortTitle: 'Zz', sortPublished: date('9999-12-31'), text: 'No.', textHash: 'x',
              publishedText: '../..', publishedBasis: 'UNKNOWN', publishedReason: 'none', recordedAt: datetime()})
            CREATE (:Claim {id: 'claim:main', slot: 'slot:main', predicate: 'open', recordedAt: datetime(), text: 'Zz norland.', sortText: 'Zz norland.'})
            CREATE (:Event {id: 'event:main', kind: 'FIRE', placeKey: 'lund', day: date('2020-01-01'), sortKey: 'zz'})
            CREATE (:IntakeJob {id: 'job:main', sortKey: '00', submittedAt: datetime(), state: 'QUEUED', total: 5, finished: 0, failed: 0})
            CREATE (:Entity {id: 'entity:main', name: 'Zz', type: 'STATE', anonymous: false})""";
    private final Neo4jClient neo4j;

    private SomeOfEverything(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Draws it in place of what is there. */
    static SomeOfEverything in(Neo4jClient neo4j, int... numbers) {
        neo4j.query("MATCH (n) WHERE NOT n:Check AND NOT n:__Neo4jMigration AND NOT n:Predicate DETACH DELETE n").run();
        neo4j.query(OWNERS).run();
        var graph = new SomeOfEverything(neo4j);
        for (int n : numbers) {
            graph.add(n);
        }
        return graph;
    }

    void add(int n) {
        neo4j.query(ENTRY).bind(n).to("n").run();
    }

    void remove(int n) {
        neo4j.query("MATCH (x {entry: $n}) DETACH DELETE x").bind(n).to("n").run();
    }
}
