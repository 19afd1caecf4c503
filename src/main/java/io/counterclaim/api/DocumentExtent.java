package io.counterclaim.api;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is with its fragments put in. The engine puts them in one by one while it validates and plans, and
 * sixty fragments that each name the next one twice would keep it busy for good; here each is measured once.
 */
final class DocumentExtent {
    private static final Extent NONE = new Extent(0, 0);
    /** Fields and fragments nested this deep are measured no further: the engine descends by recursion, as this does. */
    private static final int DEEPEST = 200;
    private static final Extent TOO_DEEP = new Extent(DEEPEST, DEEPEST);
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Extent> measured = new HashMap<>();

    private DocumentExtent(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** The extent of a document's largest and deepest operation; fragments that miss or go in circles are left out. */
    static Extent of(Document document) {
        var fragments = new HashMap<String, FragmentDefinition>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        var extent = new DocumentExtent(fragments);
        var operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> extent.of(operation.getSelectionSet(), 0));
        // fragments that no operation names are validated, too
        return Stream.concat(operations, fragments.keySet().stream().map(name -> extent.of(name, 0)))
                .reduce(NONE, (a, b) -> new Extent(Math.max(a.fields, b.fields), Math.max(a.depth, b.depth)));
    }

    private Extent of(@Nullable SelectionSet selections, int level) {
        Extent all = NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                all = all.beside(level < DEEPEST ? of(selection, level + 1) : TOO_DEEP);
            }
        }
        return all;
    }

    private Extent of(Selection<?> selection, int level) {
        return switch (selection) {
            case Field field -> of(field.getSelectionSet(), level).below();
            case InlineFragment fragment -> of(fragment.getSelectionSet(), level);
            case FragmentSpread spread -> of(spread.getName(), level);
            default -> NONE;
        };
    }

    private Extent of(String name, int level) {
        Extent known = measured.putIfAbsent(name, NONE);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? NONE : known;
        }
        Extent extent = of(fragment.getSelectionSet(), level);
        measured.put(name, extent);
        return extent;
    }

    /**
     * How large something is.
     *
     * @param fields how many fields it selects
     * @param depth how many of them are nested in each other, 200 and more being too deep whatever the limit
     */
    record Extent(long fields, int depth) {

        private Extent beside(Extent other) {
            return new Extent(Math.min(FieldCost.CEILING, fields + other.fields), Math.max(depth, other.depth));
        }

        private Extent below() {
            return new Extent(Math.min(FieldCost.CEILING, fields + 1), depth + 1);
        }
    }
}
