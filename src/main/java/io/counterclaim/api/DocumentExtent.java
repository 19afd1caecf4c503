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
import org.jspecify.annotations.Nullable;

/**
 * How large a document is with its fragments put in. The engine puts them in one by one while it validates and plans, and
 * sixty fragments that each name the next one twice would keep it busy for good; here each is measured once.
 */
final class DocumentExtent {
    private static final Extent NONE = new Extent(0, 0);
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
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> extent.of(operation.getSelectionSet()))
                .reduce(NONE, (a, b) -> new Extent(Math.max(a.fields, b.fields), Math.max(a.depth, b.depth)));
    }

    private Extent of(@Nullable SelectionSet selections) {
        return selections == null
                ? NONE
                : selections.getSelections().stream().map(this::of).reduce(NONE, Extent::beside);
    }

    private Extent of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> of(field.getSelectionSet()).below();
            case InlineFragment fragment -> of(fragment.getSelectionSet());
            case FragmentSpread spread -> of(spread.getName());
            default -> NONE;
        };
    }

    private Extent of(String name) {
        Extent known = measured.putIfAbsent(name, NONE);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? NONE : known;
        }
        Extent extent = of(fragment.getSelectionSet());
        measured.put(name, extent);
        return extent;
    }

    /**
     * How large something is.
     *
     * @param fields how many fields it selects
     * @param depth how many of them are nested in each other
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
