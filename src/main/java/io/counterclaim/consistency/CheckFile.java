package io.counterclaim.consistency;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of one check and the place it came from. Its leading {@code // key: value} lines are its contract and are
 * read strictly; comments further down are free.
 *
 * @param place what to call the file in messages
 * @param name the file's name without {@code .cypher}
 */
record CheckFile(String place, String name, String text) {
    private static final Pattern ENTRY = Pattern.compile("//\\s*([A-Za-z]+)\\s*:\\s*(\\S.*)");
    private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");
    private static final String TEMPLATE = "Begin the file with one line each for "
            + Arrays.stream(Key.values()).filter(k -> k != Key.APPLIES).map(Key::spelled)
                    .collect(Collectors.joining(", "))
            + ", written like '// severity: MAJOR'; '// applies: valueType=STATE' may follow.";

    private enum Key {
        ID, TITLE, KIND, SEVERITY, PROBLEM, REMEDY, APPLIES;

        String spelled() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Entry(int line, String value) {}

    /**
     * The check that the file declares.
     *
     * @throws BrokenCheckException naming the file, the line and what to do
     */
    Check parse() {
        Map<Key, Entry> header = header();
        Entry id = entry(header, Key.ID);
        if (!id.value().equals(name)) {
            throw broken(id.line(), "its id is '" + id.value() + "', its file is named '" + name + "'.",
                    "Give both the same name.");
        }
        if (!COMMENT.matcher(text).replaceAll("").contains("$focus")) {
            throw broken(header.size() + 1, "the statement does not use $focus.",
                    "Start from the claims in question: WHERE c.id IN $focus.");
        }
        return new Check(name, entry(header, Key.TITLE).value(), oneOf(CheckKind.class, entry(header, Key.KIND)),
                oneOf(Severity.class, entry(header, Key.SEVERITY)), entry(header, Key.PROBLEM).value(),
                entry(header, Key.REMEDY).value(), applies(header), text);
    }

    private Map<Key, Entry> header() {
        var header = new EnumMap<Key, Entry>(Key.class);
        List<String> lines = text.lines().takeWhile(line -> line.startsWith("//")).toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i).strip());
            if (!entry.matches()) {
                throw broken(i + 1, "'" + lines.get(i) + "' is not of the form '// key: value'.", TEMPLATE);
            }
            Key key = key(entry.group(1), i + 1);
            if (header.putIfAbsent(key, new Entry(i + 1, entry.group(2).strip())) != null) {
                throw broken(i + 1, "the key '" + key.spelled() + "' is there twice.", "Keep one of the two.");
            }
        }
        return header;
    }

    private Key key(String spelled, int line) {
        return Arrays.stream(Key.values()).filter(key -> key.spelled().equals(spelled)).findFirst().orElseThrow(
                () -> broken(line, "there is no key '" + spelled + "'.", TEMPLATE));
    }

    private Entry entry(Map<Key, Entry> header, Key key) {
        Entry entry = header.get(key);
        if (entry == null) {
            throw broken(header.size() + 1, "the key '" + key.spelled() + "' is missing.", TEMPLATE);
        }
        return entry;
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, Entry entry) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(entry.value())).findFirst()
                .orElseThrow(() -> broken(entry.line(), "'" + entry.value() + "' is not known here.",
                        "Write one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }

    private List<Condition> applies(Map<Key, Entry> header) {
        Entry entry = header.get(Key.APPLIES);
        if (entry == null) {
            return List.of();
        }
        try {
            return Condition.parse(entry.value());
        } catch (IllegalArgumentException e) {
            throw broken(entry.line(), e.getMessage() + ".", "Write it like valueType=STATE|ENTITY, kind=STATE.");
        }
    }

    BrokenCheckException broken(int line, String problem, String remedy) {
        return new BrokenCheckException(place, line, problem, remedy);
    }
}
