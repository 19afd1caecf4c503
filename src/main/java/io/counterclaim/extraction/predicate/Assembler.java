package io.counterclaim.extraction.predicate;

import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.language.Sentence;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.ValueType;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes claims of matches: resolves who plays each part, and gives none when a needed part stays unresolved. */
public final class Assembler {
    private final Vocabulary vocabulary;
    private final Parts parts;

    /** Makes claims of one article: who is meant, and when it holds, is asked of these. */
    public Assembler(Vocabulary vocabulary, ArticleNames names, Reference reference, HoldingTime moments) {
        this.vocabulary = vocabulary;
        this.parts = new Parts(names, reference, moments);
    }

    /** A claim, and the list claim it follows from, if any. */
    public record Assembled(Claim claim, @Nullable Claim list) {}

    /** The claims a match makes; {@code speaker} is who says the words, for "we" and "I". */
    public List<Assembled> assemble(Sentence sentence, Match match, @Nullable Entity speaker) {
        Predicate p = match.predicate();
        Map<String, Qualifier> qualifiers = parts.qualifiers(sentence, match, speaker);
        if (qualifiers == null) {
            return List.of();
        }
        // nobody trades with himself: who is a qualifier is no subject
        List<Entity> subjects = parts.subjects(sentence, match, speaker).stream().filter(
                s -> qualifiers.values().stream().noneMatch(q -> q.entity() != null && q.entity().id().equals(s.id())))
                .toList();
        if (subjects.isEmpty()) {
            return List.of();
        }
        if (p.valueType() == ValueType.ENTITY_LIST) {
            return list(sentence, match, subjects.getFirst(), qualifiers);
        }
        var claims = new ArrayList<Claim>();
        for (Entity subject : subjects) {
            parts.values(sentence, match, subject, speaker)
                    .forEach(value -> claims.add(claim(p, subject, value.value(), qualifiers)));
        }
        return withList(p, claims, subjects, qualifiers, parts.closure(sentence, match.all("subject"), p.subject()));
    }

    /** The claim of a predicate; where the predicate has no order, the names' order decides which is the subject. */
    public static Claim claim(Predicate p, Entity subject, @Nullable ClaimValue value,
            Map<String, Qualifier> qualifiers) {
        boolean swap = p.symmetric() && value instanceof EntityValue(var other)
                && other.name().compareTo(subject.name()) < 0;
        Entity first = swap && value instanceof EntityValue(var other) ? other : subject;
        ClaimValue second = swap ? new EntityValue(subject) : value;
        return Claim.of(Telling.tell(p, first, second, qualifiers), p.id(), first, second, qualifiers);
    }

    /** "India and Iran are observers" makes the list of observers, too, where the vocabulary has one. */
    private List<Assembled> withList(Predicate p, List<Claim> claims, List<Entity> subjects,
            Map<String, Qualifier> qualifiers, ListClosure closure) {
        Predicate lists = vocabulary.predicates().stream()
                .filter(l -> l.entails() != null && l.entails().predicate().equals(p.id())
                        && l.entails().qualifier() != null)
                .findFirst().orElse(null);
        if (lists == null || claims.isEmpty() || subjects.size() < 2 || lists.entails() == null) {
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
        List<Entity> items = parts.members(sentence, match.all("value"), p.value());
        if (items.isEmpty()) {
            return List.of();
        }
        ClaimValue value = new EntityListValue(items, parts.closure(sentence, match.all("value"), p.value()));
        Claim list = Claim.of(Telling.tell(p, subject, value, qualifiers), p.id(), subject, value, qualifiers);
        var assembled = new ArrayList<Assembled>();
        assembled.add(new Assembled(list, null));
        if (p.entails() != null && p.entails().qualifier() == null) {
            Predicate of = vocabulary.predicate(p.entails().predicate());
            items.forEach(item -> assembled
                    .add(new Assembled(claim(of, subject, new EntityValue(item), qualifiers), list)));
        }
        return assembled;
    }
}
