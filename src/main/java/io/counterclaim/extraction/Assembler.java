package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import io.counterclaim.article.Article;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Predicate.Role;
import io.counterclaim.vocabulary.ValueType;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes claims of matches: resolves who plays each part, and gives none when a needed part stays unresolved. */
final class Assembler {
    private static final Set<String> MEMBERS = Set.of("conj", "appos", "nmod:of", "nmod:including", "nmod:such_as",
            "list", "dep", "nmod:along_with", "nmod:together_with");
    private static final Set<String> OPENING = Set.of("also", "include", "including", "such", "among", "like");
    private final Vocabulary vocabulary;
    private final ArticleNames names;
    private final Reference reference;
    private final Moments moments;

    Assembler(Vocabulary vocabulary, ArticleNames names, Reference reference, Article article) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.reference = reference;
        this.moments = new Moments(article.published());
    }

    /** A claim, and the list claim it follows from, if any. */
    record Assembled(Claim claim, @Nullable Claim list) {}

    /** The claims a match makes; {@code speaker} is who says the words, for "we" and "I". */
    List<Assembled> assemble(Sentence sentence, Match match, @Nullable Entity speaker) {
        Predicate p = match.predicate();
        Map<String, Qualifier> qualifiers = qualifiers(sentence, match, speaker);
        List<Entity> subjects = subjects(sentence, match, speaker);
        if (qualifiers == null || subjects.isEmpty()) {
            return List.of();
        }
        if (p.valueType() == ValueType.ENTITY_LIST) {
            return list(sentence, match, subjects.getFirst(), qualifiers);
        }
        var claims = new ArrayList<Claim>();
        for (Entity subject : subjects) {
            values(sentence, match, subject, speaker)
                    .forEach(value -> claims.add(claim(p, subject, value, qualifiers)));
        }
        return withList(p, claims, subjects, qualifiers, closure(sentence));
    }

    private static Claim claim(Predicate p, Entity subject, Value value, Map<String, Qualifier> qualifiers) {
        boolean swap = p.symmetric() && value.value() instanceof EntityValue(var other)
                && other.name().compareTo(subject.name()) < 0;
        Entity first = swap && value.value() instanceof EntityValue(var other) ? other : subject;
        ClaimValue second = swap ? new EntityValue(subject) : value.value();
        return Claim.of(Telling.tell(p, first, second, qualifiers), p.id(), first, second, qualifiers);
    }

    /** What a claim says; a predicate of value type NONE says nothing more than itself. */
    private record Value(@Nullable ClaimValue value) {}

    /** "India and Iran are observers" makes the list of observers, too, where the vocabulary has one. */
    private List<Assembled> withList(Predicate p, List<Claim> claims, List<Entity> subjects,
            Map<String, Qualifier> qualifiers, ListClosure closure) {
        Predicate lists = vocabulary.predicates().stream()
                .filter(l -> l.entails() != null && l.entails().predicate().equals(p.id())
                        && l.entails().qualifier() != null)
                .findFirst().orElse(null);
        if (lists == null || subjects.size() < 2 || lists.entails() == null) {
            return claims.stream().map(claim -> new Assembled(claim, null)).toList();
        }
        Qualifier whole = qualifiers.get(String.valueOf(lists.entails().qualifier()));
        Predicate.State state = claims.getFirst().value() instanceof StateValue(var id) ? p.state(id) : null;
        if (whole == null || whole.entity() == null || state == null) {
            return claims.stream().map(claim -> new Assembled(claim, null)).toList();
        }
        Map<String, Qualifier> status = Map.of(String.valueOf(lists.entails().value()), Qualifier.of(state.phrase()));
        ClaimValue items = new EntityListValue(subjects, closure);
        Claim list = Claim.of(Telling.tell(lists, whole.entity(), items, status), lists.id(), whole.entity(), items,
                status);
        return claims.stream().map(claim -> new Assembled(claim, list)).toList();
    }

    private List<Assembled> list(Sentence sentence, Match match, Entity subject, Map<String, Qualifier> qualifiers) {
        Predicate p = match.predicate();
        List<Entity> items = members(sentence, match.all("value"), p.value());
        if (items.isEmpty()) {
            return List.of();
        }
        ClaimValue value = new EntityListValue(items, unnamed(sentence, match) ? ListClosure.OPEN : closure(sentence));
        Claim list = Claim.of(Telling.tell(p, subject, value, qualifiers), p.id(), subject, value, qualifiers);
        var assembled = new ArrayList<Assembled>();
        assembled.add(new Assembled(list, null));
        if (p.entails() != null && p.entails().qualifier() == null) {
            Predicate of = vocabulary.predicate(p.entails().predicate());
            items.forEach(item -> assembled
                    .add(new Assembled(claim(of, subject, new Value(new EntityValue(item)), qualifiers), list)));
        }
        return assembled;
    }

    /** "Russia and five other countries" names one and leaves out five: the list is not whole. */
    private boolean unnamed(Sentence sentence, Match match) {
        return match.all("value").stream()
                .anyMatch(w -> members(sentence, List.of(w), match.predicate().value()).isEmpty());
    }

    private List<Entity> subjects(Sentence sentence, Match match, @Nullable Entity speaker) {
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
    private List<Entity> members(Sentence sentence, List<IndexedWord> words, Role role) {
        var members = new LinkedHashSet<Entity>();
        for (IndexedWord word : words) {
            for (int index : sentence.under(word, Assembler::listing)) {
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

    private static ListClosure closure(Sentence sentence) {
        boolean open = sentence.tokens().stream().anyMatch(t -> OPENING.contains(t.lemma().toLowerCase(Locale.ROOT)));
        return open ? ListClosure.OPEN : ListClosure.CLOSED;
    }

    private List<Value> values(Sentence sentence, Match match, Entity subject, @Nullable Entity speaker) {
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
    private @Nullable Map<String, Qualifier> qualifiers(Sentence sentence, Match match, @Nullable Entity speaker) {
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
