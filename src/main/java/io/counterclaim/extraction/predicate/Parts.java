package io.counterclaim.extraction.predicate;

import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.extraction.reference.Mention;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import io.counterclaim.vocabulary.Predicate.Role;
import io.counterclaim.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves who and what plays each part of a match. */
final class Parts {
    private static final Set<String> MEMBERS = Set.of("conj", "appos", "nmod:of", "nmod:including", "nmod:such_as",
            "list", "dep", "nmod:along_with", "nmod:together_with");
    private static final Set<String> OPENING = Words.of("listing");
    private final ArticleNames names;
    private final Reference reference;
    private final HoldingTime moments;
    private final Wordings wordings;

    Parts(ArticleNames names, Reference reference, HoldingTime moments) {
        this.names = names;
        this.reference = reference;
        this.moments = moments;
        this.wordings = new Wordings(names, reference);
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
        Word word = match.part("subject");
        Entity entity = word == null ? null : entity(sentence, word, role, speaker);
        Entity played = entity == null ? null : playing(entity, role);
        return played == null ? List.of() : List.of(played);
    }

    /** Who or what plays a part: whom the word refers to, a seat of government as a place, or a thing without a name. */
    private @Nullable Entity entity(Sentence sentence, Word word, Role role, @Nullable Entity speaker) {
        Mention mention = names.at(sentence, word.index());
        boolean place = mention != null && mention.use() == Gazetteer.Use.SEAT && role.admits("PLACE")
                && !role.admits("STATE");
        if (mention != null && place) {
            return Entity.of(EntityType.PLACE, ArticleNames.words(sentence, mention.first(), mention.last()), List.of(),
                    false);
        }
        if (mention != null && mention.use() == Gazetteer.Use.DEMONYM
                && !sentence.relation(word).matches("amod|compound")) {
            // "Americans" are people, not their state
            return null;
        }
        Entity entity = reference.resolve(sentence, word, speaker);
        boolean thing = entity == null && role.thing() && word.tag().startsWith("NN");
        return thing ? Entity.of(EntityType.OTHER, word.lowerLemma(), List.of(), false) : entity;
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
    List<Entity> members(Sentence sentence, List<Word> words, Role role) {
        var members = new LinkedHashSet<Entity>();
        for (Word word : words) {
            for (int index : sentence.under(word, Parts::listing)) {
                Mention mention = names.at(sentence, index);
                Word named = mention == null || mention.use() == Gazetteer.Use.DEMONYM
                        ? null
                        : sentence.word(index);
                Entity entity = named == null ? null : entity(sentence, named, role, null);
                if (entity != null && role.admits(entity.type().name())) {
                    members.add(entity);
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
    ListClosure closure(Sentence sentence, List<Word> words, Role role) {
        boolean unnamed = words.stream().anyMatch(word -> members(sentence, List.of(word), role).isEmpty());
        boolean open = sentence.tokens().stream().anyMatch(t -> OPENING.contains(t.lowerLemma()));
        return unnamed || open ? ListClosure.OPEN : ListClosure.CLOSED;
    }

    /** What the claims say; none when a value is needed and cannot be told. */
    List<Value> values(Sentence sentence, Match match, Entity subject, @Nullable Entity speaker) {
        String set = match.pattern().set().get("value");
        Word word = match.part("value");
        if (match.predicate().valueType() == ValueType.ENTITY) {
            return match.all("value").stream().map(each -> entity(sentence, each, match, subject, speaker))
                    .filter(Objects::nonNull).distinct().map(Value::new).toList();
        }
        ClaimValue value = switch (match.predicate().valueType()) {
            case NONE, ENTITY, ENTITY_LIST -> null;
            case STATE -> set == null ? null : new StateValue(set);
            case TEXT -> word == null ? null : textValue(sentence, word, match.predicate().value());
            case QUANTITY -> word == null ? null : Quantities.at(sentence, word);
            case DATE -> word == null ? null : date(sentence, word);
        };
        boolean none = match.predicate().valueType() == ValueType.NONE;
        return value == null && !none ? List.of() : List.of(new Value(value));
    }

    private @Nullable ClaimValue textValue(Sentence sentence, Word word, Role role) {
        String text = wordings.value(sentence, word, role.specific());
        return text == null ? null : new TextValue(text);
    }

    private @Nullable ClaimValue date(Sentence sentence, Word word) {
        var date = moments.named(sentence, sentence.phrase(word));
        return date == null || date.from() == null && date.to() == null ? null : new DateValue(date);
    }

    private @Nullable ClaimValue entity(Sentence sentence, Word word, Match match, Entity subject,
            @Nullable Entity speaker) {
        Entity entity = entity(sentence, word, match.predicate().value(), speaker);
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
            if (qualifier == null && !role.optional()) {
                return null;
            }
            if (qualifier != null) {
                qualifiers.put(role.name(), qualifier);
            }
        }
        return qualifiers;
    }

    private @Nullable Qualifier qualifier(Sentence sentence, Match match, Role role, @Nullable Entity speaker) {
        String set = match.pattern().set().get(role.name());
        if (set != null) {
            return Qualifier.of(set);
        }
        Word word = match.part(role.name());
        Entity entity = word == null ? null : entity(sentence, word, role, speaker);
        if (entity != null && !role.types().isEmpty() && role.admits(entity.type().name())) {
            return Qualifier.of(entity);
        }
        if (word != null && role.types().isEmpty()) {
            String words = wordings.qualifier(sentence, match, word, role.specific());
            return words == null ? null : Qualifier.of(words);
        }
        Entity before = word == null && role.fromContext() ? reference.lastBody() : null;
        return before != null && role.admits(before.type().name()) ? Qualifier.of(before) : null;
    }
}
