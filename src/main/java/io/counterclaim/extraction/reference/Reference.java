package io.counterclaim.extraction.reference;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.Gazetteer.Use;
import io.counterclaim.language.FirstNames;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a word refers to, given what the article said before. Sentences are told to it in reading order; what
 * cannot be told for sure stays unresolved.
 */
public final class Reference {
    private static final Set<String> HE = Words.of("he");
    private static final Set<String> WE = Words.of("we");
    private static final Set<String> IT = Words.of("it");
    private static final Set<String> ORGANS = Words.of("organs");
    private static final Set<String> BODIES = Words.of("bodies");
    private static final Set<String> EVENTS = Words.of("events");
    private static final Set<String> HEADS = Words.of("heads");
    private static final Set<String> PLACING = Words.of("placing");
    /** Verbs of judging somebody for something: "thanked her for her help" tells of her help. */
    private static final Set<String> JUDGING = Words.of("judging");
    private static final Set<String> COUNTRIES = Words.of("countries");
    private static final Set<String> POINTING = Words.of("pointing-determiners");
    private static final Set<String> BARE = Set.of("det", "det:predet", "nummod", "case", "punct", "cc", "advmod",
            "cc:preconj");
    private final ArticleNames names;
    private final Discourse discourse;
    private final Roles roles;
    private final List<Entity> people = new ArrayList<>();
    private final List<Entity> bodies = new ArrayList<>();
    private final Map<String, Entity> events = new HashMap<>();
    private final Map<String, Entity> leaders = new HashMap<>();
    private final Map<String, Entity> led = new HashMap<>();

    /** Begins an article of which nothing has been read. */
    public Reference(ArticleNames names) {
        this.names = names;
        this.discourse = new Discourse(names);
        this.roles = new Roles(names);
    }

    /** The one person whom the article calls so, or null. */
    public @Nullable Entity role(Sentence sentence, Word word) {
        return roles.of(sentence, word);
    }

    /** Whether a word, or what stands in apposition to it, names the entity. */
    public boolean isNamed(Sentence sentence, Word word, Entity entity) {
        Word apposed = sentence.child(word, "appos");
        return isNamed(names.at(sentence, word.index()), entity)
                || apposed != null && isNamed(names.at(sentence, apposed.index()), entity);
    }

    private static boolean isNamed(@Nullable Mention mention, Entity entity) {
        return mention != null && mention.entity().id().equals(entity.id());
    }

    /** What has been told of so far. */
    public Discourse discourse() {
        return discourse;
    }

    /** Learns who leads which state from titles ("Russian President Vladimir Putin"), before anything is resolved. */
    public void learnTitles(Sentence sentence) {
        roles.learn(sentence);
        for (Mention mention : names.in(sentence)) {
            if (mention.entity().type() == EntityType.PERSON && mention.first() > 2) {
                learnTitle(sentence, mention);
            }
        }
    }

    private void learnTitle(Sentence sentence, Mention person) {
        int title = person.first() - 1;
        boolean heads = HEADS.contains(lemma(sentence, title));
        int before = lemma(sentence, title - 1).equals("prime") ? title - 2 : title - 1;
        Mention state = before < 1 ? null : names.at(sentence, before);
        if (heads && state != null && state.entity().type() == EntityType.STATE) {
            leaders.putIfAbsent(state.entity().id(), person.entity());
            led.putIfAbsent(person.entity().id(), state.entity());
        }
    }

    /** The state a person leads, as far as this article says, or null. */
    public @Nullable Entity stateLedBy(Entity person) {
        return led.get(person.id());
    }

    /** The organisation the text named last, or null. */
    public @Nullable Entity lastBody() {
        return bodies.isEmpty() ? null : bodies.getLast();
    }

    /** Somebody else begins to speak: what "he" and "it" meant before is forgotten. */
    public void newTurn() {
        people.clear();
        bodies.clear();
        discourse.newTurn();
    }

    /** The sentence has been read: what it names can be referred to from now on. */
    public void read(Sentence sentence) {
        Entity subject = null;
        for (Mention mention : names.in(sentence)) {
            if (mention.entity().type() == EntityType.PERSON) {
                people.add(mention.entity());
                subject = subject == null && isSubject(sentence, mention) ? mention.entity() : subject;
            }
            if (mention.entity().type() == EntityType.ORGANISATION) {
                bodies.add(mention.entity());
            }
        }
        if (subject != null) {
            people.add(subject);
        }
        sentence.words().forEach(word -> event(sentence, word));
        Word root = sentence.root();
        Word told = root == null ? null : sentence.subject(root);
        Entity about = told == null ? null : resolve(sentence, told, null);
        about = about == null && told != null ? owner(sentence, told) : about;
        discourse.read(sentence, about == null && root != null && told == null ? discourse.lastSubject() : about);
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            Word word = sentence.word(i);
            if (word != null && sentence.relation(word).startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whom {@code word} refers to, or null when that cannot be told.
     *
     * @param speaker who says the words, for "we" and "I"; null in the article's own voice
     */
    public @Nullable Entity resolve(Sentence sentence, Word word, @Nullable Entity speaker) {
        String form = word.word().toLowerCase(Locale.ROOT);
        Mention mention = names.at(sentence, word.index());
        if (mention != null) {
            return isPlaceOnly(sentence, word, mention) ? place(sentence, mention) : mention.entity();
        }
        if (HE.contains(form)) {
            Word judged = judged(sentence, word);
            Entity whom = judged == null ? null : resolve(sentence, judged, speaker);
            return whom != null && whom.type() == EntityType.PERSON ? whom : personBefore(sentence, word);
        }
        if (WE.contains(form)) {
            return speaker;
        }
        if (IT.contains(form)) {
            return isExpletive(sentence, word) ? null : it(sentence, word);
        }
        return described(sentence, word);
    }

    /** "in Moscow" is the city, "Moscow says" the state. */
    private static boolean isPlaceOnly(Sentence sentence, Word word, Mention mention) {
        if (mention.use() != Use.SEAT) {
            return false;
        }
        Word preposition = sentence.child(word, "case");
        return preposition != null && PLACING.contains(preposition.lowerLemma());
    }

    private static Entity place(Sentence sentence, Mention mention) {
        return Entity.of(EntityType.PLACE, ArticleNames.words(sentence, mention.first(), mention.last()), List.of(),
                false);
    }

    /** Who is judged where a pronoun belongs to what for: the object of "thanked Ann Smith for her help"; or null. */
    private static @Nullable Word judged(Sentence sentence, Word pronoun) {
        Word word = pronoun;
        Word verb = sentence.parent(word);
        while (verb != null && !JUDGING.contains(verb.lowerLemma())) {
            word = verb;
            verb = sentence.parent(word);
        }
        Word object = verb == null ? null : sentence.child(verb, "obj");
        boolean reason = verb != null && sentence.relation(word).matches("(obl|nmod|advcl).*");
        return reason && object != null && object.index() < pronoun.index() ? object : null;
    }

    private @Nullable Entity personBefore(Sentence sentence, Word word) {
        String pronoun = word.word().toLowerCase(Locale.ROOT);
        Entity found = null;
        for (Mention mention : names.in(sentence)) {
            Entity entity = mention.entity();
            boolean before = mention.last() < word.index() && entity.type() == EntityType.PERSON
                    && FirstNames.mayBe(entity.name(), pronoun);
            if (before && (found == null || isSubject(sentence, mention))) {
                found = entity;
            }
        }
        Entity earlier = people.reversed().stream().filter(p -> FirstNames.mayBe(p.name(), pronoun)).findFirst()
                .orElse(null);
        return found != null ? found : earlier != null ? earlier : sheTheState(pronoun);
    }

    /** Where no woman is named, "she" is the state that the sentence before told of. */
    private @Nullable Entity sheTheState(String pronoun) {
        Entity before = discourse.lastSubject();
        return pronoun.startsWith("s") && before != null && before.type() == EntityType.STATE ? before : null;
    }

    /** The subject before it in the same sentence; for a sentence that begins with it, the subject of the one before. */
    private @Nullable Entity it(Sentence sentence, Word it) {
        Entity here = subjectBefore(sentence, it);
        Entity before = discourse.lastSubject();
        boolean begins = it.index() <= 2 && sentence.relation(it).startsWith("nsubj")
                || sentence.relation(it).matches("obj|obl|iobj");
        boolean acts = before != null
                && (before.type() == EntityType.STATE || before.type() == EntityType.ORGANISATION);
        return here == null && begins && acts ? before : here;
    }

    /** "the country": the state named before it in the sentence and not acting there, or what the one before told of. */
    private @Nullable Entity country(Sentence sentence, Word word) {
        Entity found = null;
        Entity people = null;
        for (Mention mention : names.in(sentence)) {
            boolean before = mention.last() < word.index() && mention.entity().type() == EntityType.STATE;
            if (before && mention.use() != Use.DEMONYM && !isSubject(sentence, mention)) {
                found = mention.entity();
            }
            // "Kenyans fight in Somalia": it may be the country of either
            people = before && mention.use() == Use.DEMONYM && isPlural(sentence, mention) ? mention.entity() : people;
        }
        if (people != null && found != null && !people.id().equals(found.id())) {
            return null;
        }
        Entity told = discourse.lastSubject();
        boolean state = told != null && told.type() == EntityType.STATE;
        return found == null && state ? told : found;
    }

    private static boolean isPlural(Sentence sentence, Mention mention) {
        return sentence.tokens().get(mention.last() - 1).tag().endsWith("S");
    }

    /** "it" is the state or organisation that is the subject before it in the same sentence, never a guess. */
    private @Nullable Entity subjectBefore(Sentence sentence, Word word) {
        Entity found = null;
        for (Mention mention : names.in(sentence)) {
            boolean acts = mention.entity().type() == EntityType.STATE
                    || mention.entity().type() == EntityType.ORGANISATION;
            boolean own = sentence.relation(word).matches("obj|obl|iobj") && mention.use() == Use.DEMONYM;
            if (mention.last() < word.index() && acts && !own && isSubject(sentence, mention)) {
                found = mention.entity();
            }
        }
        return found;
    }

    /** "it is necessary to", "it took three weeks to": it stands for nothing. */
    public static boolean isExpletive(Sentence sentence, Word it) {
        Word parent = sentence.parent(it);
        return parent != null && (parent.tag().startsWith("JJ") || announces(sentence, it));
    }

    /** "It is possible for the port to open", "it took three weeks to": the clause behind says what "it" is. */
    public static boolean announces(Sentence sentence, Word it) {
        Word parent = sentence.parent(it);
        return parent != null && it.lowerLemma().equals("it")
                && (parent.tag().startsWith("JJ") || parent.lemma().equals("take"))
                && sentence.children(parent).stream()
                        .filter(c -> sentence.relation(c).matches("advcl.*|[cx]comp|csubj"))
                        .anyMatch(
                                clause -> sentence.children(clause).stream().anyMatch(mark -> mark.tag().equals("TO")));
    }

    private @Nullable Entity described(Sentence sentence, Word word) {
        String lemma = word.lowerLemma();
        Entity state = ORGANS.contains(lemma) || HEADS.contains(lemma) ? owner(sentence, word) : null;
        if (state != null && HEADS.contains(lemma)) {
            return leaders.get(state.id());
        }
        if (state != null) {
            return state;
        }
        boolean definite = isDefinite(sentence, word);
        if (definite && BODIES.contains(lemma)) {
            return lastBody();
        }
        if (definite && word.tag().equals("NN") && COUNTRIES.contains(lemma) && isBare(sentence, word)) {
            return country(sentence, word);
        }
        return EVENTS.contains(lemma) ? event(sentence, word) : null;
    }

    /** The state in "Ukraine's leadership", "Ukrainian officials", "the Russian leader", "his government". */
    public @Nullable Entity owner(Sentence sentence, Word word) {
        Word his = sentence.child(word, "nmod:poss");
        if (his != null && HE.contains(his.word().toLowerCase(Locale.ROOT))) {
            Entity leader = resolve(sentence, his, null);
            return leader == null ? null : stateLedBy(leader);
        }
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            Word child = sentence.child(word, relation);
            Mention mention = child == null ? null : names.at(sentence, child.index());
            if (mention != null && mention.entity().type() == EntityType.STATE) {
                return mention.entity();
            }
        }
        return null;
    }

    static boolean isDefinite(Sentence sentence, Word word) {
        Word determiner = sentence.child(word, "det");
        return determiner != null
                && Set.of("the", "this", "that").contains(determiner.lowerLemma());
    }

    /** "The visit", "these events": words that point back and say nothing more. */
    public static boolean isBare(Sentence sentence, Word word) {
        boolean points = sentence.children(word).stream()
                .anyMatch(c -> POINTING.contains(c.lowerLemma()));
        return points && word.tag().matches("NNS?") && sentence.children(word).stream()
                .filter(c -> c.index() < word.index()
                        || !sentence.relation(c).matches("nsubj.*|cop|aux.*|advmod|punct"))
                .allMatch(c -> BARE.contains(sentence.relation(c)));
    }

    /** An event by the organisation it belongs to ("the SCO summit"), or the one of its kind that was named before. */
    private @Nullable Entity event(Sentence sentence, Word word) {
        String lemma = word.lowerLemma();
        if (!EVENTS.contains(lemma)) {
            return null;
        }
        for (String relation : List.of("compound", "nmod:of", "nmod:poss", "amod")) {
            Word child = sentence.child(word, relation);
            Mention mention = child == null ? null : names.at(sentence, child.index());
            if (mention != null && mention.entity().type() == EntityType.ORGANISATION) {
                Entity event = Entity.of(EntityType.EVENT, mention.entity().name() + " " + lemma, List.of(), false);
                events.put(lemma, event);
                return event;
            }
        }
        return isDefinite(sentence, word) ? events.get(lemma) : null;
    }

    private static String lemma(Sentence sentence, int index) {
        return index < 1 ? "" : sentence.tokens().get(index - 1).lowerLemma();
    }
}
