package io.counterclaim.bench;

import io.counterclaim.claim.BulkRows;
import io.counterclaim.claim.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** The files of a graph, written by Neo4j's bulk import: what the ledger would have recorded, a claim in some microseconds. */
final class Store implements AutoCloseable {
    private static final String AT = "recordedAt:datetime";
    private final Path home;
    private final Path folder;
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Table> byName = new HashMap<>();
    private final Set<Object> known = new HashSet<>();
    private int claims;

    Store(Path home) throws IOException {
        this.home = home;
        this.folder = Files.createDirectories(home.resolve("import"));
        nodes("Source", "id:ID", "name", AT);
        nodes("Article", "id:ID", "title", "uri", "canonicalUri", "text", "textHash", "publishedFrom:date",
                "publishedTo:date", "publishedText", "publishedBasis", "publishedReason", AT);
        nodes("Extraction", "id:ID", "extractor", "version", AT);
        nodes("Passage", "id:ID", "start:long", "end:long", "exact", "prefix", "suffix", "alsoAt:long[]", AT);
        nodes("Entity", "id:ID", "name", "type", "anonymous:boolean", AT);
        nodes("Name", "text:ID");
        nodes("Predicate", "id:ID");
        nodes("Claim", "id:ID", "text", "slot", "topic", "scope", "predicate", "qualifierNames:string[]",
                "qualifierTexts:string[]", "valueKey", "valueType", "valueText", "closure", "items:string[]", "state",
                "number:double", "upTo:double", "unit", "comparison", "measure", "low:double", "high:double",
                "dateFrom:date", "dateTo:date", AT);
        nodes("Appearance", "id:ID", "stance", "certainty", "holdsFrom:date", "holdsTo:date", "holdsText", "holdsBasis",
                "holdsReason", "checkWorthy", "entailedBy", AT);
        relationships("NAMED", AT);
        relationships("QUALIFIED_BY", "name");
        List.of("PUBLISHED", "HAS", "USES", "SUBJECT", "VALUE", "STATES", "QUOTES", "MADE_BY", "EXTRACTED_IN")
                .forEach(this::relationships);
    }

    private void nodes(String label, String... columns) {
        keep(label, Table.nodes(folder, label, columns));
    }

    private void relationships(String type, String... columns) {
        keep(type, Table.relationships(folder, type, columns));
    }

    private void keep(String name, Table table) {
        tables.add(table);
        byName.put(name, table);
    }

    private Table table(String name) {
        return java.util.Objects.requireNonNull(byName.get(name));
    }

    private boolean isNew(Object id) {
        return known.add(id instanceof String text && text.startsWith("claim:")
                ? (Object) Long.parseUnsignedLong(text.substring(text.length() - 16), 16)
                : id);
    }

    /** An article, and what one extraction found in it. */
    void add(Map<String, Object> source, Map<String, Object> article, Extraction extraction, BulkRows rows) {
        if (isNew(source.get("id"))) {
            table("Source").add(source);
        }
        table("Article").add(article);
        table("PUBLISHED").relate(source.get("id"), article.get("id"));
        table("Extraction").add(Map.of("id", extraction.id(), "extractor", extraction.extractor(), "version",
                extraction.version(), "recordedAt", extraction.recordedAt()));
        rows.entities().stream().filter(row -> isNew(row.get("id"))).forEach(this::entity);
        rows.claims().stream().filter(row -> isNew(row.get("id"))).forEach(this::claim);
        rows.passages().forEach(row -> passage(row, article.get("id")));
        rows.appearances().forEach(row -> appearance(row, extraction));
    }

    private void entity(Map<String, Object> row) {
        table("Entity").add(recorded(row));
        for (Object name : (List<?>) row.get("names")) {
            if (isNew(name)) {
                table("Name").add(Map.of("text", name));
            }
            table("NAMED").add(recorded(Map.of("START_ID", row.get("id"), "END_ID", name)));
        }
    }

    /** How many claims were added; one that is said again is one. */
    int claims() {
        return claims;
    }

    private void claim(Map<String, Object> row) {
        claims++;
        Object id = row.get("id");
        table("Claim").add(withProperties(row));
        if (isNew(row.get("predicate"))) {
            table("Predicate").add(Map.of("id", row.get("predicate")));
        }
        table("USES").relate(id, row.get("predicate"));
        if (row.get("subject") != null) {
            table("SUBJECT").relate(id, row.get("subject"));
        }
        ((List<?>) row.get("values")).forEach(value -> table("VALUE").relate(id, value));
        for (Object q : (List<?>) row.get("qualifiers")) {
            var qualifier = (Map<?, ?>) q;
            table("QUALIFIED_BY").add(Map.of("START_ID", id, "END_ID", qualifier.get("id"), "name",
                    qualifier.get("name")));
        }
    }

    private void passage(Map<String, Object> row, Object article) {
        table("Passage").add(withProperties(row));
        table("HAS").relate(article, row.get("id"));
    }

    private void appearance(Map<String, Object> row, Extraction extraction) {
        Object id = row.get("id");
        table("Appearance").add(withProperties(row));
        table("STATES").relate(id, row.get("claim"));
        table("QUOTES").relate(id, row.get("passage"));
        table("MADE_BY").relate(id, row.get("claimant"));
        table("EXTRACTED_IN").relate(id, extraction.id());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withProperties(Map<String, Object> row) {
        var all = new HashMap<>((Map<String, Object>) row.get("properties"));
        all.put("id", row.get("id"));
        return recorded(all);
    }

    private static Map<String, Object> recorded(Map<String, Object> row) {
        var all = new HashMap<>(row);
        all.put("recordedAt", Load.AT);
        return all;
    }

    /** Turns what was added into the files of a database, in a process of its own. */
    void write() throws IOException, InterruptedException {
        close();
        Files.createDirectories(home.resolve("conf"));
        List<String> command = Jvm.command("-Xmx2g", "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j",
                "--overwrite-destination", "--array-delimiter=U+001F", "--max-off-heap-memory=1G");
        tables.forEach(table -> command.add(table.argument()));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(home.resolve("import.log").toFile());
        process.environment().put("NEO4J_HOME", home.toString());
        process.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException("not imported: see " + home.resolve("import.log"));
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public void close() {
        tables.forEach(Table::close);
    }
}
