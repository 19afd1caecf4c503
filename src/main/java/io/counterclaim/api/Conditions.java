package io.counterclaim.api;

import io.counterclaim.graph.CypherFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a filter may say of one kind of thing, declared in a file of {@code cypher/conditions}: each part says in its
 * heading which field it serves, {@code $it} being what the field asks for.
 *
 * <ul>
 * <li>{@code // holds: subject} is what must hold; what is unknown does not hold, so that {@code not} leaves it.
 * <li>{@code // known: k.subjects} is what such conditions may read besides; it is looked up where one does.
 * <li>{@code // start 2: subject} leads to all for which that holds, by an index; the lowest number is taken.
 * {@code // start 6: consistency = RECONCILED} does where just that is asked for, {@code $it} being it all the same.
 * <li>{@code // facet: predicates} is a list of the values under which a thing is counted, each once.
 * <li>{@code // any: appearance, stance, …} holds where one thing of another kind meets all that the filter says in these
 * fields, the first being a filter of that kind; {@code // start through: appearance} leads there.
 * </ul>
 */
public final class Conditions {
    private static final Pattern PART = Pattern
            .compile(
                    "(?m)^// (holds|known|any|facet|start \\d+|start through): ([\\w., =]+)\\n((?:(?!// (?:holds|known|any|facet|start )).*\\n)+)");
    private static final Pattern OF_A_KIND = Pattern.compile("\\{} /\\* known (\\w+) \\*/");
    private static final String IT = "\\$it\\b";
    private final Map<String, String> holds = new HashMap<>();
    private final Map<String, String> known = new TreeMap<>();
    private final Map<String, String> facets = new TreeMap<>();
    private final Map<String, Way> starts = new HashMap<>();
    private final Map<String, String> through = new HashMap<>();
    private final Map<String, String> any = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Conditions> kinds = new HashMap<>();

    private record Way(int rank, String statement) {}

    private Conditions() {}

    /** Those declared in {@code cypher/conditions/<name>.cypher}. */
    public static Conditions of(String name) {
        var conditions = new Conditions();
        Matcher parts = PART.matcher(CypherFile.conditions(name));
        while (parts.find()) {
            conditions.declare(parts.group(1), parts.group(2).strip(), parts.group(3).strip());
        }
        return conditions;
    }

    private void declare(String what, String fields, String text) {
        switch (what) {
            case "holds" -> holds.put(fields, text);
            case "known" -> known.put(fields, text);
            case "facet" -> facets.put(fields, text);
            case "start through" -> through.put(fields, text);
            case "any" -> {
                List<String> names = Arrays.asList(fields.split(", *"));
                any.put(names.getFirst(), text);
                names.forEach(name -> groups.put(name, names.getFirst()));
            }
            default -> starts.put(fields, new Way(Integer.parseInt(what.substring("start ".length())), text));
        }
    }

    /** These, where what {@code any} calls {@code field} is of another kind. */
    public Conditions with(String field, Conditions kind) {
        kinds.put(field, kind);
        return this;
    }

    /** These and those that another module declares for the same kind of thing. */
    public Conditions and(Conditions more) {
        var both = new Conditions();
        for (Conditions one : List.of(this, more)) {
            both.holds.putAll(one.holds);
            both.known.putAll(one.known);
            both.facets.putAll(one.facets);
            both.starts.putAll(one.starts);
            both.through.putAll(one.through);
            both.any.putAll(one.any);
            both.groups.putAll(one.groups);
            both.kinds.putAll(one.kinds);
        }
        return both;
    }

    /** The filter as Cypher says it. */
    public Filtered of(Filter filter) {
        return of(filter, Set.of());
    }

    /** The same, counting what it leaves under the values of these facets. */
    public Filtered of(Filter filter, Set<String> counted) {
        var parameters = new LinkedHashMap<String, Object>();
        Part part = all(filter.tree(), "", parameters);
        var values = new ArrayList<String>();
        facets.forEach((name, list) -> {
            if (counted.contains(name)) {
                values.add(name + ": " + list);
            }
        });
        String map = "{" + String.join(", ", values) + "}";
        String all = part.text + map;
        return new Filtered(part.text, known(all, all), map, parameters, part.start);
    }

    /** What conditions read of a thing besides its own properties, as a map; {@code all} is read of things in it. */
    private String known(String text, String all) {
        var entries = new ArrayList<String>();
        known.forEach((name, told) -> {
            if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find()) {
                entries.add(name.substring(name.indexOf('.') + 1) + ": " + OF_A_KIND.matcher(told).replaceAll(
                        kind -> Matcher
                                .quoteReplacement(Objects.requireNonNull(kinds.get(kind.group(1))).known(all, all))));
            }
        });
        return "{" + String.join(", ", entries) + "}";
    }

    private record Part(String text, Filtered.@Nullable Start start) {}

    private Part all(Map<String, Object> tree, String path, Map<String, Object> parameters) {
        var parts = new ArrayList<Part>();
        var ofOne = new TreeMap<String, Map<String, Object>>();
        new TreeMap<>(tree).forEach((name, value) -> {
            String group = groups.get(path + name);
            if (group != null && !group.equals(name)) {
                ofOne.computeIfAbsent(group, g -> new TreeMap<>()).put(name, value);
            } else {
                parts.add(part(path + name, value, parameters));
            }
        });
        ofOne.forEach((group, fields) -> parts.add(any(group, fields, parameters)));
        return conjunction(parts);
    }

    private static Part conjunction(List<Part> parts) {
        return new Part(joined(parts, " AND ", "true"), parts.stream().map(Part::start).filter(Objects::nonNull)
                .min(java.util.Comparator.comparing(Filtered.Start::rank)).orElse(null));
    }

    private static Part disjunction(List<Part> parts) {
        var starts = parts.stream().map(Part::start).filter(Objects::nonNull).toList();
        if (parts.isEmpty() || starts.size() < parts.size()) {
            return new Part(joined(parts, " OR ", "false"), null);
        }
        int rank = starts.stream().mapToInt(Filtered.Start::rank).max().orElseThrow();
        var statements = starts.stream().flatMap(start -> start.statements().stream()).distinct().toList();
        return new Part(joined(parts, " OR ", "false"),
                starts.size() == 1 ? starts.getFirst() : new Filtered.Start(rank, null, null, statements));
    }

    private static String joined(List<Part> parts, String word, String none) {
        return parts.isEmpty() ? none : "(" + String.join(word, parts.stream().map(Part::text).toList()) + ")";
    }

    private Part part(String field, Object value, Map<String, Object> parameters) {
        Function<Object, Part> each = one -> all(Filter.fields(one), "", parameters);
        return switch (field) {
            case Filter.AND -> conjunction(((List<?>) value).stream().map(each).toList());
            case Filter.OR -> disjunction(((List<?>) value).stream().map(each).toList());
            case Filter.NOT -> new Part("NOT " + each.apply(value).text, null);
            default -> any.containsKey(field)
                    ? any(field, Filter.fields(value), parameters)
                    : leaf(field, value, parameters);
        };
    }

    private Part any(String group, Map<String, Object> fields, Map<String, Object> parameters) {
        Part inner = kinds.getOrDefault(group, this).all(fields, "", parameters);
        String text = new Filtered(inner.text, "{}", "{}", Map.of(), null).into(Objects.requireNonNull(any.get(group)));
        String way = through.get(group);
        return new Part(text, way == null || inner.start == null ? null : inner.start.through(way));
    }

    private Part leaf(String field, Object value, Map<String, Object> parameters) {
        String text = holds.get(field);
        if (text == null) {
            if (value instanceof Map<?, ?> below) {
                return all(Filter.fields(below), field + ".", parameters);
            }
            throw new IllegalStateException("no condition '" + field + "' is declared");
        }
        String parameter = "p" + parameters.size();
        parameters.put(parameter, value);
        Way way = starts.getOrDefault(field, starts.get(field + " = " + value));
        return new Part("coalesce(" + filled(text, parameter) + ", false)", way == null
                ? null
                : new Filtered.Start(way.rank, field, value, List.of(filled(way.statement, parameter))));
    }

    private static String filled(String text, String parameter) {
        return text.replaceAll(IT, Matcher.quoteReplacement("$" + parameter));
    }
}
