package io.counterclaim.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the database plan a check or concept before it is run, so that a broken one is known by file and line. A user's
 * own check is rehearsed when it is read. What is shipped was rehearsed when it was built; a server does so again once
 * it answers, for the plans' sake, as planning all of it takes a process that has just started longer than to start.
 */
public final class Rehearsal {
    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    /** Of the same types as in a run, so that the plan serves it. */
    static final Map<String, Object> PARAMETERS = Map.of("focus", List.of("claim:none"), "asOf", Values.NULL, "validAt",
            Values.NULL, "today", LocalDate.EPOCH);
    private static final Pattern LINE = Pattern.compile("\\(line (\\d+), column");
    private final Driver driver;

    Rehearsal(Driver driver) {
        this.driver = driver;
    }

    /**
     * Has all that is shipped planned, so that the first article does not wait for it; logs what cannot be. Begins with the
     * last: checks that run meanwhile begin with the first.
     */
    public void rehearseShipped() {
        for (HeadedFile file : shipped().reversed()) {
            try {
                rehearse(List.of(file));
            } catch (BrokenCheckException e) {
                log.error("{} {}", e.getMessage(), e.remedy());
            } catch (RuntimeException e) {
                // the database is gone, or the process is being stopped; whoever needs it next is told
                log.info("the checks are not planned ahead: {}", e.toString());
                return;
            }
        }
    }

    static List<HeadedFile> shipped() {
        return Stream.<HeadedFile>concat(ConceptFiles.find().stream(), CheckFiles.shipped().stream()).toList();
    }

    /** @throws BrokenCheckException when a statement is no Cypher, writes, or returns other columns */
    void rehearse(List<? extends HeadedFile> files) {
        try (Session session = driver.session()) {
            files.forEach(file -> rehearse(session, file));
        }
    }

    private static void rehearse(Session session, HeadedFile file) {
        int body = file.body();
        try {
            // on the header's first line, so that the lines of an error are the file's
            var result = session.run("EXPLAIN " + file.text(), PARAMETERS);
            List<String> columns = result.keys();
            if (!file.writes() && result.consume().queryType() != QueryType.READ_ONLY) {
                throw file.broken(body, "the statement writes to the graph.",
                        "A check only reads; take out what writes.");
            }
            if (!columns.stream().sorted().toList().equals(file.columns().stream().sorted().toList())) {
                throw file.broken(body, "it returns " + columns + ".",
                        "Return " + String.join(", ", file.columns()) + ".");
            }
        } catch (ClientException e) {
            String message = String.valueOf(e.getMessage());
            Matcher line = LINE.matcher(message);
            throw file.broken(line.find() ? Integer.parseInt(line.group(1)) : body,
                    "the statement is no Cypher that this database takes: " + message.lines().findFirst().orElse(""),
                    "Mend it; `EXPLAIN` in a Cypher shell says the same.");
        }
    }
}
