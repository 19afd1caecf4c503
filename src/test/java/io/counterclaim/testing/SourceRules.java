package io.counterclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules over source files, which byte code does not show. */
public final class SourceRules {
    private static final Set<String> LEDGER = Set.of("Article", "Passage", "Claim", "Appearance", "Review", "Waiver");
    /** Marks that live inside one transaction, or tell what is still to do: no part of what was recorded. */
    private static final Set<String> MARKS = Set.of(".isNew", ":Unchecked", ":Unseen", ":Superseded", ".supersededAt",
            ":Restated");
    private static final Pattern JAVA_STRING = Pattern
            .compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern CLAUSE = Pattern
            .compile("\\b(?:(?:MATCH|MERGE|CREATE)\\s*\\(|UNWIND\\s+[$\\w]|DETACH DELETE)");
    private static final Pattern BOUND = Pattern.compile("[(\\[]\\s*(\\w+)\\s*:\\s*(\\w+)");
    private static final Pattern SAID = Pattern
            .compile("<-\\[:STATES\\]-\\((\\w*)|\\((\\w*)[^()]*\\)-\\[:STATES\\]->");
    private static final String AS_OF = "coalesce(%.recordedAt <= $asOf AND %.holdsFrom <= $validAt"
            + " AND %.holdsTo >= $validAt, true)";
    private static final String NOT_LOW = "NOT %:Low\\b";
    private static final Pattern DELETE = Pattern.compile("\\bDELETE\\s+(\\w+(?:\\s*,\\s*\\w+)*)");
    private static final Pattern REMOVE = Pattern.compile("\\bREMOVE\\s+(\\w+)\\s*([.:]\\w+)");

    private SourceRules() {}

    /** Every string under {@code sources} that holds a clause of Cypher. */
    public static List<String> cypherInJava(Path sources) {
        return eachFile(sources, ".java", (file, text) -> JAVA_STRING.matcher(text).results().map(MatchResult::group)
                .flatMap(literal -> CLAUSE.matcher(literal).results()).map(clause -> file + ": " + clause.group())
                .toList());
    }

    /** Every package under {@code sources} with more files of its own than {@code most}, and how many it has. */
    public static List<String> crowded(Path sources, int most) {
        return files(sources, ".java").keySet().stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting())).entrySet()
                .stream()
                .filter(folder -> folder.getValue() > most)
                .map(folder -> folder.getKey().getFileName() + ": " + folder.getValue() + " files").toList();
    }

    /** Every statement under {@code statements} that deletes, or takes a property from, what was recorded. */
    public static List<String> takesFromLedger(Path statements) {
        return eachFile(statements, ".cypher", (file, text) -> {
            String code = text.replaceAll("//.*", "");
            Map<String, String> bound = new HashMap<>();
            BOUND.matcher(code).results().forEach(m -> bound.put(m.group(1), m.group(2)));
            return Stream.concat(deletes(file, code, bound), removes(file, code, bound)).toList();
        });
    }

    /** Every variable of an appearance in a check that counts whether or not it was recorded, and stood, at {@code $asOf}. */
    public static List<String> regardlessOfTime(Path checks) {
        return eachFile(checks, ".cypher", (file, text) -> {
            String code = text.replaceAll("//.*", "").replaceAll("\\s+", " ");
            return said(code)
                    .filter(name -> !code.contains(AS_OF.replace("%", name)) || code.contains("(" + name + ":!"))
                    .map(name -> named(file, name)).toList();
        });
    }

    /** Every variable of an appearance in a check that counts however little confidence there is in it. */
    public static List<String> regardlessOfConfidence(Path checks) {
        return eachFile(checks, ".cypher", (file, text) -> {
            String code = text.replaceAll("//.*", "").replaceAll("\\s+", " ");
            return said(code).filter(name -> name.isEmpty() || guards(code, name) < timesRead(code, name))
                    .map(name -> named(file, name)).toList();
        });
    }

    private static long guards(String code, String name) {
        return Pattern.compile(NOT_LOW.replace("%", name)).matcher(code).results().count();
    }

    /** A name can be read in several parts of a check, each time guarded by time. */
    private static long timesRead(String code, String name) {
        return Math.max(1, Pattern.compile(Pattern.quote(AS_OF.replace("%", name))).matcher(code).results().count());
    }

    private static Stream<String> said(String code) {
        return SAID.matcher(code).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).distinct();
    }

    private static String named(Path file, String name) {
        return file.getFileName() + ": " + (name.isEmpty() ? "an appearance without a name" : name);
    }

    private static Stream<String> deletes(Path file, String code, Map<String, String> bound) {
        return DELETE.matcher(code).results().flatMap(m -> Stream.of(m.group(1).split("\\s*,\\s*")))
                .filter(name -> !bound.containsKey(name) || LEDGER.contains(bound.get(name)))
                .map(name -> file.getFileName() + ": DELETE " + name
                        + (bound.containsKey(name) ? ", a " + bound.get(name) : ", which may be anything"));
    }

    private static Stream<String> removes(Path file, String code, Map<String, String> bound) {
        return REMOVE.matcher(code).results().filter(m -> !MARKS.contains(m.group(2)))
                .filter(m -> LEDGER.contains(bound.getOrDefault(m.group(1), "Claim")))
                .map(m -> file.getFileName() + ": REMOVE " + m.group(1) + m.group(2) + " of an "
                        + bound.getOrDefault(m.group(1), "unknown node"));
    }

    /** The text of each file under {@code folder} with that ending, in the order of their names. */
    public static Map<Path, String> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            var texts = new java.util.TreeMap<Path, String>();
            for (Path file : walk.filter(f -> f.toString().endsWith(ending)).toList()) {
                texts.put(file, Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> eachFile(Path folder, String ending,
            java.util.function.BiFunction<Path, String, List<String>> rule) {
        var found = new ArrayList<String>();
        files(folder, ending).forEach((file, text) -> found.addAll(rule.apply(file, text)));
        return found;
    }
}
