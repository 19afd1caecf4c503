package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.vocabulary.Predicate.Role;
import io.counterclaim.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves who and what plays each part of a match. */
final class Parts {
    private static final Set<String> MEMBERS = Set.of("conj", "appos", "nmod:of", "nmod:including", "nmod:such_as",
            "list", "dep", "nmod:along_with", "nmod:together_with");
    private static final Set<String> OPENING = Set.of("also", "include", "including", "such", "among", "like");
    private final ArticleNames names;
    private final Reference reference;
    private final Moments moments;

    Parts(ArticleNames names, Reference reference, Moments moments) {
        this.names = names;
        this.reference = reference;
        this.moments = moments;
    }

    /** What a claim says; a predicate of value type NONE says nothing more than itself. */
    record Value(@Nullable ClaimValue value) {}

    /** Who the claims are about: every member of a coordination, or the one that is resolved. */
    List<Entity> subjects(Sentence sentence, Match match, @Nullable Entity speaker) {
        Role role = match.predicate().subject();
        List<Entity> members = members(sentence, match.all("subject"), role);
        if (!members.isEmpty()) {
            return members;
        }
        IndexedWord word = match.part("subject");
        Entity entity = word == null ? null : reference.resolve(sentence, word, speaker);
        Entity played = entity == null ? null : playing(entity, role);
        return played == null ? List.of() : List.of(played);
    }

    /** The entity as the role wants it: itself, or the state it leads, or null. */
    private @Nullable Entity playing(Entity entity, Role role) {
        if (role.admits(entity.type().name())) {
            return entity;
        }
        Entity state = role.leaderStands() && entity.type() == EntityType.PERSON ? reference.stateLedBy(entity) : null;
        return state != null && role.admits(state.type().name()) ? state : null;
    }

    /** The named entities that a coordination or list under {@code words} has as members. */
    List<Entity> members(Sentence sentence, List<IndexedWord> words, Role role) {
        var members = new LinkedHashSet<Entity>();
        for (IndexedWord word : words) {
            for (int index : sentence.under(word, Parts::listing)) {
                Mention mention = names.at(sentence, index);
                if (mention != null && mention.use() != Gazetteer.Use.DEMONYM
                        && role.admits(mention.entity().type().name())) {
                    members.add(mention.entity());
                }
            }
        }
        return List.copyOf(members);
    }

    private static boolean listing(String relation) {
        return MEMBERS.contains(relation) || relation.startsWith("conj");
    }

    /**
     * Whether a list is whole: not when the sentence says "also" or "including", and not when one of its words names
     * nobody ("Russia and five other countries").
     */
    ListClosure closure(Sentence sentence, List<IndexedWord> words, Role role) {
        boolean unnamed = words.stream().anyMatch(word -> members(sentence, List.of(word), role).isEmpty());
        boolean open = sentence.tokens().stream().anyMatch(t -> OPENING.contains(t.lemma().toLowerCase(Locale.ROOT)));
        return unnamed || open ? ListClosure.OPEN : ListClosure.CLOSED;
    }

    /** What the claims say; none when a value is needed and cannot be told. */
    List<Value> values(Sentence sentence, Match match, Entity subject, @Nullable Entity speaker) {
        String set = match.pattern().set().get("value");
        IndexedWord word = match.part("value");
        ClaimValue value = switch (match.predicate().valueType()) {
            case NONE -> null;
            case STATE -> set == null ? null : new StateValue(set);
            case TEXT -> word == null ? null : textValue(sentence, word);
            case QUANTITY -> word == null ? null : Quantities.at(sentence, word);
            case DATE -> word == null ? null : date(sentence, word);
            case ENTITY, ENTITY_LIST -> word == null ? null : entity(sentence, word, match, subject, speaker);
        };
        boolean none = match.predicate().valueType() == ValueType.NONE;
        return value == null && !none ? List.of() : List.of(new Value(value));
    }

    private @Nullable ClaimValue textValue(Sentence sentence, IndexedWord word) {
        String text = text(sentence, word);
        return text == null ? null : new TextValue(text);
    }

    /** An office in words: "director of the Nile Institute"; a title before a name gets its state, or is none. */
    private @Nullable String text(Sentence sentence, IndexedWord word) {
        if (sentence.relation(word).equals("compound")) {
            Entity state = reference.owner(sentence, word);
            if (state == null) {
                return null;
            }
            String prime = sentence.child(word, "compound") != null && word.index() > 1
                    && sentence.tokens().get(word.index() - 2).word().equals("Prime") ? "Prime " : "";
            return prime + word.word() + " of " + state.name();
        }
        Span phrase = sentence.phrase(word, relation -> !Set.of("nsubj", "cop", "punct", "acl:relcl", "advcl",
                "conj", "cc", "parataxis").contains(relation));
        return sentence.text(phrase).replaceAll("\\s+", " ");
    }

    private @Nullable ClaimValue date(Sentence sentence, IndexedWord word) {
        var date = moments.named(sentence, sentence.phrase(word));
        return date == null || date.from() == null && date.to() == null ? null : new DateValue(date);
    }

    private @Nullable ClaimValue entity(Sentence sentence, IndexedWord word, Match match, Entity subject,
            @Nullable Entity speaker) {
        Entity entity = reference.resolve(sentence, word, speaker);
        boolean fits = entity != null && match.predicate().value().admits(entity.type().name())
                && !entity.id().equals(subject.id());
        return entity != null && fits ? new EntityValue(entity) : null;
    }

    /** The qualifiers, or null when one that is needed cannot be told. */
    @Nullable
    Map<String, Qualifier> qualifiers(Sentence sentence, Match match, @Nullable Entity speaker) {
        var qualifiers = new LinkedHashMap<String, Qualifier>();
        for (Role role : match.predicate().qualifiers()) {
            Qualifier qualifier = qualifier(sentence, match, role, speaker);
            if (qualifier == null) {
                return null;
            }
            qualifiers.put(role.name(), qualifier);
        }
        return qualifiers;
    }

    private @Nullable Qualifier qualifier(Sentence sentence, Match match, Role role, @Nullable Entity speaker) {
        String set = match.pattern().set().get(role.name());
        if (set != null) {
            return Qualifier.of(set);
        }
        IndexedWord word = match.part(role.name());
        Entity entity = word == null ? null : reference.resolve(sentence, word, speaker);
        if (entity != null && !role.types().isEmpty() && role.admits(entity.type().name())) {
            return Qualifier.of(entity);
        }
        if (word != null && role.types().isEmpty()) {
            return Qualifier.of(plain(sentence, match, word));
        }
        Entity before = word == null && role.fromContext() ? reference.lastBody() : null;
        return before != null && role.admits(before.type().name()) ? Qualifier.of(before) : null;
    }

    /** A thing in words, without what another part tells of it: "trip outside Russia's borders", "the election". */
    private static String plain(Sentence sentence, Match match, IndexedWord word) {
        Set<Integer> told = match.parts().values().stream().flatMap(List::stream).filter(w -> w.index() != word.index())
                .map(IndexedWord::index).collect(java.util.stream.Collectors.toSet());
        var indices = sentence.under(word, relation -> relation.startsWith("nmod") || relation.equals("compound")
                || relation.equals("amod") || relation.equals("det") || relation.equals("case"));
        var elsewhere = new java.util.TreeSet<Integer>();
        told.stream().filter(indices::contains).map(sentence::word).filter(Objects::nonNull)
                .forEach(part -> elsewhere.addAll(sentence.under(part, r -> true)));
        indices.removeIf(index -> elsewhere.contains(index)
                || index < word.index() && !belongs(sentence, index, told));
        return sentence.text(sentence.span(indices.first(), indices.last())).replaceAll("\\s+", " ");
    }

    private static boolean belongs(Sentence sentence, int index, Set<Integer> told) {
        String tag = sentence.tokens().get(index - 1).tag();
        return !told.contains(index) && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH"));
    }
}
