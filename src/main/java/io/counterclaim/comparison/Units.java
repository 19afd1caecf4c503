package io.counterclaim.comparison;

import io.counterclaim.comparison.ParsedSentence.Amount;
import io.counterclaim.comparison.ParsedSentence.Token;
import io.counterclaim.time.TimeExpression;
import io.counterclaim.time.TimeExpressions;
import io.counterclaim.time.TimeSpan;
import java.text.Normalizer;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into its names, quantities, dates and other words that say something. */
final class Units {
    private static final Set<String> TITLES = Set.of("mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "sir", "the",
            "of", "president", "prime", "minister", "king", "queen", "jr.", "sr.", "jr", "sr", "and", "&");
    private final Lexicon lexicon;

    Units(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param about what a pronoun or "the company" stands for as a subject, empty when that is not known */
    List<Unit> of(ParsedSentence sentence, String about) {
        var units = new ArrayList<Unit>();
        boolean[] taken = new boolean[sentence.words().size()];
        if (!about.isEmpty()) {
            subjects(sentence, about, units, taken);
        }
        dates(sentence, units, taken);
        amounts(sentence, units, taken);
        names(sentence, units, taken);
        for (int i = 0; i < taken.length; i++) {
            Unit word = taken[i] ? null : word(sentence, i);
            if (word != null) {
                units.add(word);
            }
        }
        units.sort(Comparator.comparingInt(Unit::first));
        return List.copyOf(units);
    }

    private void subjects(ParsedSentence sentence, String about, List<Unit> units, boolean[] taken) {
        List<Token> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean pronoun = word.tag().equals("PRP") && word.lemma().matches("he|she|it|they");
            boolean definite = word.tag().startsWith("NN") && !word.tag().startsWith("NNP") && i > 0
                    && words.get(i - 1).lemma().matches("the|this");
            if (word.relation().startsWith("nsubj") && (pronoun || definite)) {
                Unit own = unit(sentence, i, i, 'N', null, null);
                units.add(own.named(plain(about), nameWords(about)));
                taken[i] = true;
            }
        }
    }

    private void dates(ParsedSentence sentence, List<Unit> units, boolean[] taken) {
        for (TimeExpression expression : TimeExpressions.find(sentence.text())) {
            TimeSpan named = Dates.named(expression);
            MonthDay day = named == null ? Dates.dayOfNoYear(expression.text()) : null;
            int[] range = named == null && day == null
                    ? null
                    : range(sentence, expression.start(), expression.end());
            if (range != null) {
                Unit unit = unit(sentence, range[0], range[1], 'D', null, named);
                units.add(day == null ? unit : unit.on(day));
                Arrays.fill(taken, range[0], range[1] + 1, true);
            }
        }
    }

    private void amounts(ParsedSentence sentence, List<Unit> units, boolean[] taken) {
        for (Amount amount : sentence.amounts()) {
            if (IntStream.rangeClosed(amount.first(), amount.last()).noneMatch(i -> taken[i])
                    && !isBareOne(sentence, amount)) {
                TimeSpan year = year(sentence, amount);
                if (year != null) {
                    units.add(unit(sentence, amount.first(), amount.last(), 'D', null, year));
                    taken[amount.first()] = true;
                    continue;
                }
                Amount measured = Measures.measured(sentence, Amounts.undenied(sentence, amount));
                units.add(unit(sentence, measured.first(), measured.last(), 'Q', measured, null));
                Arrays.fill(taken, measured.first(), measured.last() + 1, true);
            }
        }
    }

    /** "the 1984 poll", "the tunnel of 2017": a year, unless it counts what stands behind it. */
    private static @Nullable TimeSpan year(ParsedSentence sentence, Amount amount) {
        String number = sentence.words().get(amount.first()).text();
        int next = amount.last() + 1;
        boolean counts = next < sentence.words().size() && sentence.words().get(next).tag().equals("NNS");
        return amount.first() != amount.last() || counts || !amount.quantity().unit().isEmpty()
                || !number.matches("1[5-9]\\d\\d|20\\d\\d")
                        ? null
                        : Dates.named("in " + number);
    }

    /** "one of the", "no one". */
    private static boolean isBareOne(ParsedSentence sentence, Amount amount) {
        return amount.first() == amount.last() && sentence.words().get(amount.first()).lemma().equals("one");
    }

    private void names(ParsedSentence sentence, List<Unit> units, boolean[] taken) {
        List<Token> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            int last = i;
            while (last < words.size() && !taken[last] && words.get(last).tag().startsWith("NNP")) {
                last++;
            }
            if (last > i) {
                boolean month = Dates.isMonth(words.get(i).text()) && last == i + 1;
                units.add(unit(sentence, i, last - 1, month ? 'n' : 'N', null, null));
                Arrays.fill(taken, i, last, true);
                i = last - 1;
            }
        }
    }

    private @Nullable Unit word(ParsedSentence sentence, int at) {
        Token word = sentence.words().get(at);
        char type = type(word.tag());
        boolean says = type != ' ' && word.text().chars().anyMatch(Character::isLetter)
                && !WordGroup.EMPTY.has(word.lemma()) && !word.relation().startsWith("aux")
                && !word.relation().equals("cop");
        return says ? withParticle(sentence, unit(sentence, at, at, type, null, null)) : null;
    }

    /** "struck down" is no striking. */
    private Unit withParticle(ParsedSentence sentence, Unit unit) {
        if (unit.type() != 'v') {
            return unit;
        }
        return sentence.words().stream()
                .filter(word -> word.head() == unit.head()).map(Units::particle).filter(Objects::nonNull)
                .map(particle -> lexicon.phrasal(unit.lemma(), particle)).filter(Objects::nonNull)
                .map(phrase -> unit.meaning(phrase, lexicon.entry(phrase, 'v'))).findFirst().orElse(unit);
    }

    /** "struck down", "knocked them out of the cup". */
    private static @Nullable String particle(Token word) {
        return word.relation().equals("compound:prt")
                ? word.lemma()
                : word.relation().endsWith(":out_of") ? "out" : null;
    }

    private static char type(String tag) {
        return tag.startsWith("NN")
                ? 'n'
                : tag.startsWith("VB") ? 'v' : tag.startsWith("JJ") ? 'a' : tag.startsWith("RB") ? 'r' : ' ';
    }

    private Unit unit(ParsedSentence sentence, int first, int last, char type, @Nullable Amount amount,
            @Nullable TimeSpan date) {
        List<Token> words = sentence.words();
        int head = IntStream.rangeClosed(first, last)
                .filter(i -> words.get(i).head() < first || words.get(i).head() > last).findFirst().orElse(last);
        Token word = words.get(head);
        String text = sentence.text().substring(words.get(first).start(), words.get(last).end());
        Set<String> name = type == 'N' ? nameWords(text) : Set.of();
        String lemma = type == 'N' || type == 'Q' || type == 'D' ? plain(text) : word.lemma();
        char known = type == 'N' ? 'n' : type;
        WordNet.Entry entry = "nvar".indexOf(known) < 0 ? WordNet.Entry.NONE : lexicon.entry(lemma, known);
        return new Unit(first, last, head, type, text, lemma, entry, name, amount == null ? null : amount.quantity(),
                date, word.head(), word.relation(), word.denied(), word.certainty());
    }

    private static Set<String> nameWords(String text) {
        Set<String> words = Arrays.stream(plain(text).split("[\\s\\p{Pd}/]+")).filter(w -> !TITLES.contains(w))
                .filter(w -> !w.isBlank()).collect(Collectors.toUnmodifiableSet());
        return words.isEmpty() ? Set.of(plain(text)) : words;
    }

    /** Lower case, without accents, quotation marks and the possessive. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[\"“”‘’'`.,]+s?(?=\\s|$)|[\"“”.]", "").strip();
    }

    private static int @Nullable [] range(ParsedSentence sentence, int start, int end) {
        int[] inside = IntStream.range(0, sentence.words().size())
                .filter(i -> sentence.words().get(i).start() < end && start < sentence.words().get(i).end()).toArray();
        return inside.length == 0 ? null : new int[]{inside[0], inside[inside.length - 1]};
    }
}
