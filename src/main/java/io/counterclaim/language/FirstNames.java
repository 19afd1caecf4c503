package io.counterclaim.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which first names are men's and which are women's, from CoreNLP's list; names of both, and unknown ones, are neither. */
public final class FirstNames {
    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
    private static final Map<String, Boolean> MALE = load();

    private FirstNames() {}

    /** True unless the person's first name says that this pronoun ("he", "her") cannot mean them. */
    public static boolean mayBe(String person, String pronoun) {
        Boolean male = MALE.get(person.split(" ")[0].toLowerCase(Locale.ROOT));
        return male == null || male == pronoun.startsWith("h") && !pronoun.startsWith("her");
    }

    /** Whether the words begin with a first name and go on. */
    public static boolean leads(String name) {
        int end = name.indexOf(' ');
        return end > 0 && MALE.containsKey(name.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static Map<String, Boolean> load() {
        var male = new HashMap<String, Boolean>();
        try (InputStream in = Objects.requireNonNull(FirstNames.class.getResourceAsStream(LIST), LIST);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).filter(columns -> columns.length > 1)
                    .forEach(columns -> male.put(columns[0].toLowerCase(Locale.ROOT), columns[1].equals("MALE")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return male;
    }
}
