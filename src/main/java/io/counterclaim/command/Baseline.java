package io.counterclaim.command;

import io.counterclaim.report.OpenFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The findings that were known when it was written: one line each, its id first, for people the rest. A finding keeps its
 * id for as long as the same check finds the same claims.
 */
record Baseline(Set<String> known) {
    static final Baseline NONE = new Baseline(Set.of());
    private static final String HEAD = "# Findings that were open when this was written; 'check --baseline' tells only others.";

    Baseline {
        known = Set.copyOf(known);
    }

    /** @throws CommandFailedException when the file cannot be read, or is no baseline */
    static Baseline read(Path file) {
        var known = new HashSet<String>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String id = lines.get(i).strip().split("\\s", 2)[0];
                if (!id.isEmpty() && !id.startsWith("#") && !id.startsWith("finding:")) {
                    throw new CommandFailedException("--baseline " + file + ", line " + (i + 1) + ": '" + id
                            + "' is no id of a finding. Write the file by 'check --write-baseline'.");
                }
                known.add(id);
            }
        } catch (IOException e) {
            throw new CommandFailedException("--baseline " + file + " cannot be read. Write it by 'check"
                    + " --write-baseline " + file + "'.");
        }
        return new Baseline(known);
    }

    /** @throws CommandFailedException when the file cannot be written */
    static void write(Path file, Collection<OpenFinding> findings) {
        var lines = Stream.concat(Stream.of(HEAD), findings.stream().sorted(Comparator.comparing(OpenFinding::id))
                .map(f -> f.id() + " " + f.check() + ": " + f.message().replaceAll("\\s+", " "))).toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new CommandFailedException("--write-baseline " + file + " cannot be written. Name a file in a folder"
                    + " that is there.");
        }
    }

    boolean knows(OpenFinding finding) {
        return known.contains(finding.id());
    }
}
