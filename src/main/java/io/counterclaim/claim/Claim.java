package io.counterclaim.claim;

import io.counterclaim.graph.ContentId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The bare proposition: no source and no truth in it, and no time unless a date is its value.
 *
 * @param id {@code claim:…}, the hash of slot and value
 * @param slot the hash of predicate, subject and qualifiers: two claims of one slot answer the same question
 * @param text one self-contained sentence
 * @param predicate the id of a predicate of the vocabulary, {@code open} where none fits
 * @param subject whom or what it is about, or null where the words name nobody
 * @param value what it says, or null when the predicate takes none
 * @param qualifiers what narrows it, by name, for example {@code organisation}; values are entity ids or words
 * @param article the article that alone makes the words clear, by its URI or else its id, so that its versions share
 *     the claim; null when the sentence is understood by itself
 */
public record Claim(String id, String slot, String text, String predicate, @Nullable Entity subject,
        @Nullable ClaimValue value, SortedMap<String, Qualifier> qualifiers,
        @Nullable String article) {

    /** The predicate of claims that fit no other. */
    public static final String OPEN = "open";
    /** An index takes no longer words than some thousand. */
    private static final int SCOPE_LENGTH = 1000;

    /** The claim that these parts make. */
    public static Claim of(String text, String predicate, @Nullable Entity subject, @Nullable ClaimValue value,
            Map<String, Qualifier> qualifiers) {
        var sorted = new TreeMap<>(qualifiers);
        String slot = ContentId.of("slot", predicate, subject == null ? null : subject.id(), spelled(sorted));
        String id = ContentId.of("claim", slot, value == null ? null : value.key());
        return new Claim(id, slot, text, predicate, subject, value, sorted, null);
    }

    /** The same as that article's alone, which its words need to be understood: elsewhere they are another claim. */
    public Claim within(String article) {
        String own = ContentId.of("slot", slot, article);
        return new Claim(ContentId.of("claim", own, value == null ? null : value.key()), own, text, predicate, subject,
                value, qualifiers, article);
    }

    /** Whether the sentence is understood without its article. */
    public ClaimContext context() {
        return article == null ? ClaimContext.SELF_CONTAINED : ClaimContext.NEEDS_CONTEXT;
    }

    /**
     * Predicate and subject without the qualifiers, by which claims about one topic are found; null for open claims and for
     * claims that need their article.
     */
    @Nullable
    String topic() {
        return subject == null || article != null || predicate.equals(OPEN) ? null : predicate + "|" + subject.id();
    }

    /** The id says nearly all of it, and it is a key in maps wherever fields are looked up for many at once. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static String spelled(SortedMap<String, Qualifier> qualifiers) {
        var spelled = new StringBuilder();
        qualifiers.forEach((name, qualifier) -> spelled.append(name).append('=').append(qualifier.key()).append(';'));
        return spelled.toString();
    }

    /** Predicate and qualifiers: claims of one scope answer the same question about different subjects. Null as the topic is. */
    @Nullable
    String scope() {
        if (article != null) {
            return null;
        }
        String scope = predicate + "|" + spelled(qualifiers).replace(';', '|');
        return scope.substring(0, Math.min(scope.length(), SCOPE_LENGTH));
    }

    /** What narrows a claim: an entity, or words. */
    public record Qualifier(@Nullable Entity entity, String text) {
        public static Qualifier of(Entity entity) {
            return new Qualifier(entity, entity.name());
        }

        public static Qualifier of(String text) {
            return new Qualifier(null, text);
        }

        String key() {
            return entity == null ? text.strip().toLowerCase(java.util.Locale.ROOT) : entity.id();
        }
    }
}
