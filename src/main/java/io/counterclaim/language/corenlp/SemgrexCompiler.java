package io.counterclaim.language.corenlp;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.counterclaim.language.PatternCompiler;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentencePattern;
import io.counterclaim.language.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Compiles and matches patterns in Semgrex, CoreNLP's language for them. Holds no models and loads none. */
@Component
public final class SemgrexCompiler implements PatternCompiler {

    @Override
    public SentencePattern compile(String pattern) {
        try {
            return new Semgrex(SemgrexPattern.compile(pattern));
        } catch (SemgrexParseException e) {
            throw new IllegalArgumentException(cause(e), e);
        }
    }

    /** What the parser met; its own message only repeats the pattern. */
    private static String cause(SemgrexParseException e) {
        String message = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        return message.lines().findFirst().orElse("");
    }

    private record Semgrex(SemgrexPattern pattern) implements SentencePattern {

        @Override
        public List<Fit> in(Sentence sentence) {
            if (!(sentence.graph() instanceof CoreNlpDependencies words)) {
                throw new IllegalArgumentException("Semgrex matches sentences that CoreNLP read");
            }
            var fits = new ArrayList<Fit>();
            SemgrexMatcher matcher = pattern.matcher(words.graph());
            while (matcher.find()) {
                fits.add(new Fit(words.word(matcher.getMatch()), named(matcher, words)));
            }
            return fits;
        }

        private static Map<String, Word> named(SemgrexMatcher matcher, CoreNlpDependencies words) {
            var named = new LinkedHashMap<String, Word>();
            for (String name : matcher.getNodeNames()) {
                IndexedWord node = matcher.getNode(name);
                if (node != null) {
                    named.put(name, words.word(node));
                }
            }
            return named;
        }
    }
}
