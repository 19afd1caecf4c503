package io.counterclaim.extraction.reference;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.reference.Gazetteer.Known;
import io.counterclaim.extraction.reference.Gazetteer.Use;
import io.counterclaim.language.FirstNames;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article: full names first, then what stands for them later ("Putin", "Xi", "SCO"). Nothing outside
 * the article is asked, so that the order in which articles come changes no claim.
 */
public final class ArticleNames {
    private static final int LONGEST = 6;
    private static final Set<String> NAMED = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
    /** Where a capital stands behind a small letter: "Time|Harbor". */
    private static final Pattern GAP = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})");
    private final Gazetteer gazetteer;
    private final Map<String, Entity> shortNames = new HashMap<>();
    /** Words that are the subject of a verb somewhere. */
    private final Set<String> acting = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();
    /** "TimeHarbor" and "Time Harbor", where the article writes both. */
    private final Map<String, Entity> twice = new HashMap<>();
    private final Map<Sentence, List<Mention>> mentions = new HashMap<>();

    /** Finds the names in all sentences of one article. */
    public ArticleNames(Gazetteer gazetteer, Collection<Sentence> sentences) {
        this.gazetteer = gazetteer;
        sentences.forEach(this::learnActing);
        sentences.forEach(this::learn);
        learnTwice(sentences);
        sentences.forEach(sentence -> mentions.put(sentence, scan(sentence)));
    }

    /** The names in a sentence, in order, without overlaps. */
    public List<Mention> in(Sentence sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }

    /** The name that the token with that index is part of, or null. */
    public @Nullable Mention at(Sentence sentence, int index) {
        return in(sentence).stream().filter(m -> m.covers(index)).findFirst().orElse(null);
    }

    private void learn(Sentence sentence) {
        for (int i = 1; i <= sentence.tokens().size(); i++) {
            int last = nerEnd(sentence, i);
            if (last > i && (ner(sentence, i).equals("PERSON") || isMisreadPerson(sentence, i, last))) {
                learnPerson(sentence, i, last);
            }
            learnAcronym(sentence, i);
            i = Math.max(i, last);
        }
    }

    /** A place by its name that has a first name and does something somewhere: "Ann Vale" where "Vale stopped". */
    private boolean isMisreadPerson(Sentence sentence, int first, int last) {
        String name = words(sentence, first, last);
        return ner(sentence, first).equals("LOCATION") && FirstNames.leads(name) && gazetteer.find(name) == null
                && acting.contains(sentence.tokens().get(last - 1).word());
    }

    /** A name that is written with a gap and without: the way it is written first is its name. */
    private void learnTwice(Collection<Sentence> sentences) {
        var written = new LinkedHashSet<String>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i <= sentence.tokens().size(); i++) {
                written.add(sentence.tokens().get(i - 1).word());
                if (i < sentence.tokens().size()) {
                    written.add(words(sentence, i, i + 1));
                }
            }
        }
        for (String name : written) {
            String other = name.contains(" ") ? name.replace(" ", "") : GAP.matcher(name).replaceFirst(" ");
            if (!other.equals(name) && GAP.matcher(name.replace(" ", "")).find() && written.contains(other)) {
                twice.putIfAbsent(other, twice.getOrDefault(name,
                        Entity.of(EntityType.ORGANISATION, name, List.of(name, other), false)));
                twice.putIfAbsent(name, twice.get(other));
            }
        }
    }

    private void learnActing(Sentence sentence) {
        for (Word word : sentence.words()) {
            Word verb = sentence.parent(word);
            if (verb != null && sentence.relation(word).equals("nsubj") && verb.tag().startsWith("VB")) {
                acting.add(word.word());
            }
        }
    }

    private void learnPerson(Sentence sentence, int first, int last) {
        Entity person = named(words(sentence, first, last), EntityType.PERSON);
        for (int i = first; i <= last; i++) {
            String word = sentence.tokens().get(i - 1).word();
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
                learnShort(word, person);
            }
        }
    }

    private void learnShort(String word, Entity entity) {
        Entity other = shortNames.putIfAbsent(word, entity);
        if (other != null && !other.id().equals(entity.id())) {
            ambiguous.add(word);
        }
    }

    /** "Regional Anti-Terrorist Structure (RATS)": a name whose initials stand in brackets behind it. */
    private void learnAcronym(Sentence sentence, int bracket) {
        List<Word> tokens = sentence.tokens();
        if (bracket < 3 || bracket + 1 >= tokens.size() || !tokens.get(bracket - 1).word().equals("(")
                || !tokens.get(bracket + 1).word().equals(")")) {
            return;
        }
        String acronym = tokens.get(bracket).word();
        int first = bracket - 1;
        while (first > 1 && Character.isUpperCase(tokens.get(first - 2).word().charAt(0))) {
            first--;
        }
        if (acronym.length() > 1 && acronym.equals(acronym.toUpperCase(java.util.Locale.ROOT))
                && first < bracket - 1 && initialsFit(acronym, sentence, first, bracket - 1)) {
            learnShort(acronym, named(words(sentence, first, bracket - 1), EntityType.ORGANISATION));
        }
    }

    private static boolean initialsFit(String acronym, Sentence sentence, int first, int last) {
        String initials = java.util.Arrays.stream(words(sentence, first, last).split("[\\s-]+"))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining()).toUpperCase(java.util.Locale.ROOT);
        return initials.contains(acronym) || acronym.startsWith(initials);
    }

    private List<Mention> scan(Sentence sentence) {
        var found = new ArrayList<Mention>();
        for (int i = 1; i <= sentence.tokens().size(); i++) {
            Mention mention = longest(known(sentence, i), recognised(sentence, i));
            if (mention != null) {
                found.add(mention);
                i = mention.last();
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable Mention longest(@Nullable Mention known, @Nullable Mention recognised) {
        if (known == null || recognised == null) {
            return known == null ? recognised : known;
        }
        return recognised.last() > known.last() ? recognised : known;
    }

    /** The longest name from the gazetteer or learnt from this article that starts here. */
    private @Nullable Mention known(Sentence sentence, int first) {
        for (int last = Math.min(first + LONGEST, sentence.tokens().size()); last >= first; last--) {
            String words = words(sentence, first, last);
            Known known = Character.isUpperCase(words.charAt(0)) ? gazetteer.find(words) : null;
            if (known != null) {
                return new Mention(first, last, known.entity(), known.use());
            }
            Entity both = twice.get(words);
            if (both != null) {
                return new Mention(first, last, both, Use.NAME);
            }
        }
        String word = sentence.tokens().get(first - 1).word();
        Entity entity = ambiguous.contains(word) ? null : shortNames.get(word);
        return entity == null || nerEnd(sentence, first) > first ? null : new Mention(first, first, entity, Use.NAME);
    }

    /** The name that CoreNLP recognised here. */
    private @Nullable Mention recognised(Sentence sentence, int first) {
        if (first > 1 && ner(sentence, first).equals(ner(sentence, first - 1))) {
            return null;
        }
        EntityType type = switch (ner(sentence, first)) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANISATION;
            case "LOCATION" -> EntityType.PLACE;
            default -> null;
        };
        int last = nerEnd(sentence, first);
        return type == null ? null : new Mention(first, last, named(words(sentence, first, last), type), Use.NAME);
    }

    private Entity named(String words, EntityType type) {
        Known known = gazetteer.find(words);
        if (known != null && known.use() != Use.DEMONYM) {
            return known.entity();
        }
        Entity learnt = ambiguous.contains(words) ? null : shortNames.get(words);
        return learnt != null ? learnt : Entity.of(type, Gazetteer.spelling(words), List.of(words), false);
    }

    private static int nerEnd(Sentence sentence, int first) {
        String ner = ner(sentence, first);
        int last = first;
        while (NAMED.contains(ner) && last < sentence.tokens().size() && ner(sentence, last + 1).equals(ner)) {
            last++;
        }
        return last;
    }

    private static String ner(Sentence sentence, int index) {
        return sentence.tokens().get(index - 1).ner();
    }

    /** The words of tokens first to last, with single spaces. */
    public static String words(Sentence sentence, int first, int last) {
        return sentence.text(sentence.span(first, last)).replaceAll("\\s+", " ");
    }
}
