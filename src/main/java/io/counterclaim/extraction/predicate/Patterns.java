package io.counterclaim.extraction.predicate;

import io.counterclaim.language.PatternCompiler;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentencePattern;
import io.counterclaim.language.Word;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vocabulary's patterns, compiled once, in the order they are declared. */
@Component
public final class Patterns {
    private static final Set<String> PLACES = Set.of("anchor");
    private final List<Compiled> compiled = new ArrayList<>();

    /** The lemma of a pattern's first node: where no word has it, the pattern needs no matching. */
    private static final java.util.regex.Pattern FIRST_LEMMA = java.util.regex.Pattern
            .compile("\\{(?:tag:/[^/]*/;)?lemma:(?:/([^/]+)/|([A-Za-z]+))[;}].*");

    private record Compiled(Predicate predicate, Predicate.Pattern pattern, SentencePattern semgrex,
            java.util.regex.@Nullable Pattern lemma) {

        static Compiled of(Predicate predicate, Predicate.Pattern pattern, PatternCompiler compiler) {
            Matcher first = FIRST_LEMMA.matcher(pattern.semgrex());
            String lemma = !first.matches() ? null : first.group(1) != null ? first.group(1) : first.group(2);
            return new Compiled(predicate, pattern, compiler.compile(pattern.semgrex()),
                    lemma == null
                            ? null
                            : java.util.regex.Pattern.compile(lemma, java.util.regex.Pattern.CASE_INSENSITIVE));
        }

        boolean mayMatch(Set<String> lemmas) {
            return lemma == null || lemmas.stream().anyMatch(word -> lemma.matcher(word).matches());
        }
    }

    /** Compiles the patterns of a vocabulary. */
    public Patterns(Vocabulary vocabulary, PatternCompiler compiler) {
        for (Predicate predicate : vocabulary.predicates()) {
            for (Predicate.Pattern pattern : predicate.patterns()) {
                compiled.add(Compiled.of(predicate, pattern, compiler));
            }
        }
    }

    /**
     * Every pattern found in the sentence. A coordination ("Russia and China") matches once for each member; those
     * matches of one pattern at one anchor are one, with all members in the part.
     */
    public Collection<Match> in(Sentence sentence) {
        var found = new LinkedHashMap<String, Match>();
        Set<String> lemmas = sentence.tokens().stream().map(Word::lemma).collect(Collectors.toSet());
        for (Compiled c : compiled) {
            if (!c.mayMatch(lemmas)) {
                continue;
            }
            for (SentencePattern.Fit fit : c.semgrex.in(sentence)) {
                Word anchor = fit.named().getOrDefault("anchor", fit.word());
                Match match = found.computeIfAbsent(c.pattern.semgrex() + "@" + anchor.index(),
                        key -> new Match(c.predicate, c.pattern, anchor, new LinkedHashMap<>()));
                collect(fit, match.parts());
            }
        }
        return found.values();
    }

    private static void collect(SentencePattern.Fit fit, Map<String, List<Word>> parts) {
        fit.named().forEach((name, word) -> {
            List<Word> words = parts.computeIfAbsent(name, n -> new ArrayList<>());
            if (!PLACES.contains(name) && !words.contains(word)) {
                words.add(word);
            }
        });
        parts.values().removeIf(List::isEmpty);
    }
}
