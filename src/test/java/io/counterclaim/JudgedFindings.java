package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people made of each finding over the real articles: {@code finding, check, right (1 or 0), why}. No article's
 * words stand in the file; the ids say which finding is meant.
 */
record JudgedFindings(Map<String, Judged> byId) {
    private static final Path FILE = Path.of("src/test/resources/consistency/judged-findings.tsv");

    record Judged(String check, boolean right, String why) {}

    static JudgedFindings read() throws IOException {
        return new JudgedFindings(Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).collect(Collectors.toMap(f -> f[0],
                        f -> new Judged(f[1], f[2].equals("1"), f[3]))));
    }

    /** The share of right ones, after making sure that each has been judged. */
    double precision(Collection<Map<String, Object>> findings) {
        List<String> unjudged = findings.stream().filter(f -> !byId.containsKey(String.valueOf(f.get("id"))))
                .map(f -> f.get("id") + "\t" + f.get("check") + "\t?\t" + f.get("reason") + ": " + f.get("message"))
                .toList();
        assertThat(unjudged).as("findings that nobody has judged").isEmpty();
        return findings.stream().filter(f -> byId.get(String.valueOf(f.get("id"))).right()).count()
                / (double) findings.size();
    }
}
