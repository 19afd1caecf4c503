package io.counterclaim.extraction.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim as a language model told it: nothing of it is believed before {@link Verification}. The names are those of
 * {@code extraction/model/language-model-schema.json}, which says what each holds.
 */
record ModelClaim(@Nullable Integer paragraph, @Nullable String quote, @Nullable String claim,
        @Nullable String speaker, @Nullable String speakerType, @Nullable String speakerWords,
        @Nullable String stance, @Nullable String certainty, @Nullable String kind, @Nullable String subject,
        @Nullable String subjectType, @Nullable String predicate, @Nullable String value,
        @Nullable String valueType, @Nullable List<Named> qualifiers) {

    /** A qualifier by its name; {@code type} when it names somebody. */
    record Named(@Nullable String name, @Nullable String value, @Nullable String type) {}

    /** The constant of that name, or null when there is none. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
