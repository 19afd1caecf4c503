package io.counterclaim.extraction.reference;

import com.ibm.icu.util.ULocale;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Names known beforehand: states from ICU's region names, demonyms from CoreNLP's list, and one small curated file for
 * seats of government, short forms and spellings.
 */
@Component
public final class Gazetteer {
    private static final String DEMONYMS = "/edu/stanford/nlp/models/dcoref/demonyms.txt";
    private static final String CURATED = "/extraction/reference/entities.yaml";
    private final Map<String, Known> byName = new HashMap<>();

    /** How a name names its entity. */
    public enum Use {
        NAME, DEMONYM, SEAT
    }

    /** A known name. */
    public record Known(Entity entity, Use use) {}

    private record Curated(Map<String, List<String>> states, Map<String, List<String>> seats,
            Map<String, List<String>> organisations, Map<String, List<String>> people) {}

    /** Reads the three lists. */
    public Gazetteer() {
        Curated curated = curated();
        Stream.of(ULocale.getISOCountries()).map(code -> new ULocale("", code).getDisplayCountry(ULocale.ENGLISH))
                .forEach(name -> add(EntityType.STATE, plain(name), List.of()));
        curated.states.forEach((name, others) -> add(EntityType.STATE, name, others));
        curated.organisations.forEach((name, others) -> add(EntityType.ORGANISATION, name, others));
        curated.people.forEach((name, others) -> add(EntityType.PERSON, name, others));
        demonyms();
        curated.seats.forEach((state, seats) -> seats.forEach(seat -> byName.put(key(seat),
                new Known(Objects.requireNonNull(byName.get(key(state)), state).entity(), Use.SEAT))));
    }

    /** The entity known under exactly these words, or null. */
    public @Nullable Known find(String words) {
        return byName.get(key(words));
    }

    /** The entity of that name; states and organisations that are known have one name whatever they are called. */
    public Entity entity(String name, EntityType type) {
        Known known = find(name);
        if (known != null && known.use() != Use.DEMONYM && type != EntityType.PLACE) {
            return known.entity();
        }
        return Entity.of(type, spelling(name), List.of(name), type == EntityType.GROUP);
    }

    /** One spelling for names that differ only in the national one: "Organisation", "Organization". */
    public static String spelling(String name) {
        return name.replace('’', '\'').replaceAll("isation\\b", "ization").replaceAll("Centre\\b", "Center")
                .replaceAll("Defence\\b", "Defense").replaceAll("Labour\\b", "Labor").replaceAll("\\s+", " ").strip();
    }

    private void add(EntityType type, String name, List<String> others) {
        Entity entity = Entity.of(type, name, List.of(), false);
        byName.put(key(name), new Known(entity, Use.NAME));
        others.forEach(other -> byName.put(key(other), new Known(entity, Use.NAME)));
    }

    private void demonyms() {
        try (var lines = new BufferedReader(new InputStreamReader(open(DEMONYMS), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(columns -> {
                Known state = byName.get(key(columns[0]));
                for (int i = 1; state != null && i < columns.length; i++) {
                    if (!columns[i].isBlank()) {
                        byName.putIfAbsent(key(columns[i]), new Known(state.entity(), Use.DEMONYM));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Curated curated() {
        try (InputStream in = open(CURATED)) {
            return YAMLMapper.builder().build().readValue(in, Curated.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Gazetteer.class.getResourceAsStream(resource), resource);
    }

    /** "Hong Kong SAR China" and "Myanmar (Burma)" as a newspaper writes them. */
    private static String plain(String name) {
        return name.replaceAll(" SAR China$", "").replaceAll(" \\(.*\\)$", "").replace(" & ", " and ");
    }

    private static String key(String name) {
        return spelling(name);
    }
}
