package io.counterclaim.consistency;

import io.counterclaim.consistency.Header.Entry;
import java.util.List;

/**
 * The text of one check and the place it came from. Its leading {@code // key: value} lines are its contract and are
 * read strictly; comments further down are free.
 *
 * @param place what to call the file in messages
 * @param name the file's name without {@code .cypher}
 */
record CheckFile(String place, String name, String text) implements HeadedFile {
    private static final List<String> KEYS = List.of("id", "title", "kind", "severity", "problem", "remedy", "applies",
            "requires", "focus");
    private static final List<String> COLUMNS = List.of("subject", "concerns", "reconciliation", "detail");
    private static final String TEMPLATE = "Begin the file with one line each for "
            + String.join(", ", KEYS.subList(0, KEYS.indexOf("applies")))
            + ", written like '// severity: MAJOR'; '// applies: valueType=STATE', '// requires: compared' and"
            + " '// focus: appearances' may follow.";

    @Override
    public String sort() {
        return "check";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean writes() {
        return false;
    }

    /**
     * The check that the file declares.
     *
     * @throws BrokenCheckException naming the file, the line and what to do
     */
    Check parse() {
        var header = new Header(this, KEYS, TEMPLATE);
        return new Check(header.id(), header.value("title"), header.oneOf(CheckKind.class, "kind"),
                header.oneOf(Severity.class, "severity"), header.value("problem"), header.value("remedy"),
                applies(header), header.requires(), singly(header), text);
    }

    private boolean singly(Header header) {
        Entry entry = header.optional("focus");
        if (entry != null && !entry.value().equals("appearances")) {
            throw broken(entry.line(), "its focus is '" + entry.value() + "'.",
                    "Write appearances, or leave the line out: then $focus holds claims.");
        }
        return entry != null;
    }

    private List<Condition> applies(Header header) {
        Entry entry = header.optional("applies");
        if (entry == null) {
            return List.of();
        }
        try {
            return Condition.parse(entry.value());
        } catch (IllegalArgumentException e) {
            throw broken(entry.line(), e.getMessage() + ".", "Write it like valueType=STATE|ENTITY, kind=STATE.");
        }
    }

    /** @throws BrokenCheckException when it requires a concept that is none of these */
    void requireAmong(List<String> concepts) {
        var header = new Header(this, KEYS, TEMPLATE);
        header.requires().stream().filter(id -> !concepts.contains(id)).findFirst().ifPresent(id -> {
            throw broken(header.entry("requires").line(), "there is no concept '" + id + "'.",
                    concepts.isEmpty() ? "There are no concepts." : "Write one of " + concepts + ".");
        });
    }
}
