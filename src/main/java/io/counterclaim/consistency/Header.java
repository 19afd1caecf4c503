package io.counterclaim.consistency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The leading {@code // key: value} lines of a file, read strictly: each is known, and none is there twice. */
final class Header {
    private static final Pattern ENTRY = Pattern.compile("//\\s*([A-Za-z]+)\\s*:\\s*(\\S.*)");
    private static final Pattern COMMENT = Pattern.compile("(?m)//.*$");
    private final HeadedFile file;
    private final List<String> keys;
    private final String template;
    private final Map<String, Entry> entries = new HashMap<>();

    /** What a key is given, and in which line, counted from 1. */
    record Entry(int line, String value) {}

    /**
     * @param keys every key there is
     * @param template what to do about a header that is wrong
     * @throws BrokenCheckException naming the file, the line and what to do
     */
    Header(HeadedFile file, List<String> keys, String template) {
        this.file = file;
        this.keys = keys;
        this.template = template;
        List<String> lines = file.text().lines().takeWhile(line -> line.startsWith("//")).toList();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), i + 1);
        }
    }

    private void read(String line, int number) {
        Matcher entry = ENTRY.matcher(line.strip());
        if (!entry.matches()) {
            throw file.broken(number, "'" + line + "' is not of the form '// key: value'.", template);
        }
        String key = entry.group(1);
        if (!keys.contains(key)) {
            throw file.broken(number, "there is no key '" + key + "'.", template);
        }
        if (entries.putIfAbsent(key, new Entry(number, entry.group(2).strip())) != null) {
            throw file.broken(number, "the key '" + key + "' is there twice.", "Keep one of the two.");
        }
    }

    /** The id, which the file must be named by, over a statement that starts from {@code $focus}. */
    String id() {
        Entry id = entry("id");
        if (!id.value().equals(file.name())) {
            throw file.broken(id.line(), "its id is '" + id.value() + "', its file is named '" + file.name() + "'.",
                    "Give both the same name.");
        }
        if (!COMMENT.matcher(file.text()).replaceAll("").contains("$focus")) {
            throw file.broken(file.body(), "the statement does not use $focus.",
                    "Start from the claims in question: WHERE c.id IN $focus.");
        }
        return id.value();
    }

    Entry entry(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw file.broken(file.body(), "the key '" + key + "' is missing.", template);
        }
        return entry;
    }

    @Nullable
    Entry optional(String key) {
        return entries.get(key);
    }

    String value(String key) {
        return entry(key).value();
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String key) {
        Entry entry = entry(key);
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(entry.value())).findFirst()
                .orElseThrow(() -> file.broken(entry.line(), "'" + entry.value() + "' is not known here.",
                        "Write one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }

    /** The ids of the concepts that the file requires, none when it names none. */
    List<String> requires() {
        Entry entry = entries.get("requires");
        return entry == null
                ? List.of()
                : Arrays.stream(entry.value().split(",", -1)).map(String::strip).distinct().toList();
    }
}
