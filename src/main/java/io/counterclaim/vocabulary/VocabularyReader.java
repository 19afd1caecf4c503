package io.counterclaim.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads predicates, strictly: what is unknown, missing or inconsistent is an error that names file and line. */
final class VocabularyReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final java.util.regex.Pattern ID = java.util.regex.Pattern.compile("[a-z][a-z0-9-]*");
    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile("\\{([a-z-]+)}");
    private static final Set<String> CERTAINTIES = Set.of("CERTAIN", "PROBABLE", "POSSIBLE", "PLANNED", "WANTED");

    private VocabularyReader() {}

    /** The vocabulary that these files, YAML text by file name, declare. */
    static Vocabulary read(Map<String, String> files, PatternSyntax syntax) {
        var predicates = new TreeMap<String, Predicate>();
        new TreeMap<>(files).forEach((file, yaml) -> {
            Predicate predicate = predicate(file, yaml, syntax);
            predicates.put(predicate.id(), predicate);
        });
        predicates.values().forEach(p -> checkReferences(p, predicates));
        return new Vocabulary(predicates.values().stream().sorted(Comparator.comparing(Predicate::id)).toList());
    }

    private static Predicate predicate(String file, String yaml, PatternSyntax syntax) {
        String id = file.replaceFirst("\\.ya?ml$", "");
        if (!ID.matcher(id).matches()) {
            throw wrong(file, null, "the file's name is the predicate's id, and '" + id + "' is none",
                    "Name it with small letters, digits and hyphens, for example holds-office.yaml.");
        }
        try {
            Predicate predicate = YAML.readValue(yaml, PredicateFile.class).predicate(id);
            checkStates(file, predicate);
            checkSentence(file, yaml, predicate);
            checkCourse(file, yaml, predicate);
            checkBound(file, yaml, predicate);
            checkRelating(file, yaml, predicate);
            predicate.patterns().forEach(pattern -> checkPattern(file, yaml, predicate, pattern, syntax));
            return predicate;
        } catch (UnrecognizedPropertyException e) {
            throw new VocabularyException(file, lineOf(yaml, e.getPropertyName() + ":"),
                    "unknown key '" + e.getPropertyName() + "'", "Use one of " + e.getKnownPropertyIds() + ".", e);
        } catch (JacksonException e) {
            Integer line = e.getLocation() == null ? null : e.getLocation().getLineNr();
            throw new VocabularyException(file, line, e.getOriginalMessage().lines().findFirst().orElse("not YAML"),
                    "Mend the line; src/main/resources/vocabulary has examples of every key.", e);
        }
    }

    private static void checkStates(String file, Predicate p) {
        boolean wantsStates = p.valueType() == ValueType.STATE;
        if (wantsStates == p.states().isEmpty()) {
            throw wrong(file, null, "value type " + p.valueType() + " with " + p.states().size() + " states",
                    "List the states in their order under 'states:' just when the value type is STATE.");
        }
        for (Predicate.State state : p.states()) {
            for (String to : state.to()) {
                if (p.state(to) == null) {
                    throw wrong(file, null, "state " + state.id() + " moves to " + to + ", which is no state",
                            "Use one of " + p.states().stream().map(Predicate.State::id).toList() + ".");
                }
            }
        }
    }

    private static void checkSentence(String file, String yaml, Predicate p) {
        Matcher parts = PART.matcher(p.sentence());
        while (parts.find()) {
            if (!isPart(p, parts.group(1))) {
                throw wrong(file, lineOf(yaml, "sentence:"), "the sentence names {" + parts.group(1) + "}",
                        "Its parts are {subject}, {value} and the qualifiers.");
            }
        }
    }

    private static void checkCourse(String file, String yaml, Predicate p) {
        Predicate.Course course = p.course();
        var parts = new ArrayList<String>(course.mustExist());
        parts.add(course.begins() == null ? "subject" : course.begins());
        parts.add(course.ends() == null ? "subject" : course.ends());
        parts.stream().filter(part -> !isPart(p, part)).findFirst().ifPresent(part -> {
            throw wrong(file, lineOf(yaml, part), "'" + part + "' is no part of the claim",
                    "Write subject, value or a declared qualifier after begins, ends and must-exist.");
        });
        if (course.apart() > 0 && course.apart() <= course.lasts()) {
            throw wrong(file, lineOf(yaml, "occasion:"), "one occurrence lasts as long as the next one is apart",
                    "Give 'apart' a longer period than 'lasts'.");
        }
    }

    private static void checkBound(String file, String yaml, Predicate p) {
        String begins = p.course().begins();
        String ends = p.course().ends();
        String part = begins == null ? ends : begins;
        if (part != null
                && (p.valueType() != ValueType.DATE || !part.equals("subject") || begins != null && ends != null)) {
            throw wrong(file, lineOf(yaml, begins == null ? "ends:" : "begins:"),
                    "only a date tells of a beginning or an end, and only of its subject's",
                    "Give it the value type DATE, and write 'begins: subject' or 'ends: subject', one of the two.");
        }
    }

    private static void checkPattern(String file, String yaml, Predicate p, Predicate.Pattern pattern,
            PatternSyntax syntax) {
        Integer line = lineOf(yaml, pattern.semgrex().lines().findFirst().orElse(""));
        try {
            syntax.check(pattern.semgrex());
        } catch (IllegalArgumentException e) {
            throw new VocabularyException(file, line, "the pattern is no Semgrex: " + e.getMessage(),
                    "Mend the pattern: " + pattern.semgrex(), e);
        }
        for (String part : pattern.set().keySet()) {
            if (!isPart(p, part)) {
                throw wrong(file, line, "the pattern sets " + part, "Set 'value' or a declared qualifier.");
            }
        }
        String value = pattern.set().get("value");
        if (value != null && p.valueType() == ValueType.STATE && p.state(value) == null) {
            throw wrong(file, line, "the pattern sets the value to " + value + ", which is no state",
                    "Use one of " + p.states().stream().map(Predicate.State::id).toList() + ".");
        }
        if (pattern.certainty() != null && !CERTAINTIES.contains(pattern.certainty())) {
            throw wrong(file, line, "certainty " + pattern.certainty(), "Use one of " + CERTAINTIES + ".");
        }
    }

    private static boolean isPart(Predicate p, String name) {
        return name.equals("subject") || name.equals("value")
                || p.qualifiers().stream().anyMatch(q -> q.name().equals(name));
    }

    private static void checkRelating(String file, String yaml, Predicate p) {
        for (String part : new String[]{p.relating().ordinalWithin(), p.relating().whole(), p.relating().beside()}) {
            if (part != null && p.qualifiers().stream().noneMatch(q -> q.name().equals(part))) {
                throw wrong(file, lineOf(yaml, "relating:"), "'relating' names {" + part + "}, which is no qualifier",
                        "Name one of " + p.qualifiers().stream().map(Predicate.Role::name).toList() + ".");
            }
        }
    }

    private static void checkReferences(Predicate p, Map<String, Predicate> all) {
        for (String other : new String[]{p.inverse(), p.entails() == null ? null : p.entails().predicate(),
                p.relating().counts()}) {
            if (other != null && !all.containsKey(other)) {
                throw wrong(p.id() + ".yaml", null, "it names the predicate '" + other + "', which is not declared",
                        "Declare " + other + ".yaml or mend the name.");
            }
        }
    }

    private static @Nullable Integer lineOf(String yaml, String needle) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!needle.isBlank() && lines.get(i).contains(needle.strip())) {
                return i + 1;
            }
        }
        return null;
    }

    private static VocabularyException wrong(String file, @Nullable Integer line, String problem, String remedy) {
        return new VocabularyException(file, line, problem, remedy, null);
    }
}
