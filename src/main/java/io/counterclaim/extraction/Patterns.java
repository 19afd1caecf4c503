package io.counterclaim.extraction;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The vocabulary's patterns, compiled once, in the order they are declared. */
@Component
final class Patterns {
    private static final Set<String> PLACES = Set.of("anchor");
    private final List<Compiled> compiled = new ArrayList<>();

    private record Compiled(Predicate predicate, Predicate.Pattern pattern, SemgrexPattern semgrex) {}

    Patterns(Vocabulary vocabulary) {
        for (Predicate predicate : vocabulary.predicates()) {
            for (Predicate.Pattern pattern : predicate.patterns()) {
                compiled.add(new Compiled(predicate, pattern, SemgrexPattern.compile(pattern.semgrex())));
            }
        }
    }

    /**
     * Every pattern found in the sentence. A coordination ("Russia and China") matches once for each member; those
     * matches of one pattern at one anchor are one, with all members in the part.
     */
    Collection<Match> in(Sentence sentence) {
        var found = new LinkedHashMap<String, Match>();
        for (Compiled c : compiled) {
            SemgrexMatcher matcher = c.semgrex.matcher(sentence.enhanced());
            while (matcher.find()) {
                IndexedWord named = matcher.getNodeNames().contains("anchor") ? matcher.getNode("anchor") : null;
                IndexedWord anchor = named == null ? matcher.getMatch() : named;
                Match match = found.computeIfAbsent(c.pattern.semgrex() + "@" + anchor.index(),
                        key -> new Match(c.predicate, c.pattern, anchor, new LinkedHashMap<>()));
                collect(matcher, match.parts());
            }
        }
        return found.values();
    }

    private static void collect(SemgrexMatcher matcher, Map<String, List<IndexedWord>> parts) {
        for (String name : matcher.getNodeNames()) {
            IndexedWord word = matcher.getNode(name);
            List<IndexedWord> words = parts.computeIfAbsent(name, n -> new ArrayList<>());
            if (word != null && !PLACES.contains(name) && !words.contains(word)) {
                words.add(word);
            }
        }
        parts.values().removeIf(List::isEmpty);
    }
}
