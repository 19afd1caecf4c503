package io.counterclaim.extraction.attribution;

import io.counterclaim.article.Block;
import io.counterclaim.article.Block.Kind;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.attribution.Signatures.Signed;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interview printed as "Q:" and "A:". The answers are attributed to the person that the text names as interviewed.
 *
 * @param labels of the paragraphs, by where each paragraph starts
 */
record QuestionsAndAnswers(Map<Integer, Span> labels, List<Signed> said) {
    private static final Pattern LABEL = Pattern
            .compile("\\s*(?:\\*\\*|__)?(Q|A|Question|Answer)(?:\\.|:)(?:\\*\\*|__)?\\s+(?=\\S)");
    private static final String NAME = "((?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}\\p{Lu}[\\p{L}’'-]+)";
    private static final Pattern INTERVIEWED = Pattern
            .compile("(?i:interview(?:s|ed)?|spoke|talked|sat down|conversation|questions (?:to|for)|q&a)"
                    + "(?i: with| to|:)? (?:(?:\\p{Ll}[\\p{L}-]*) ){0,5}" + NAME);
    private static final int FEWEST = 2;

    static Optional<QuestionsAndAnswers> in(String text, List<Block> blocks) {
        var labels = new TreeMap<Integer, Span>();
        var answers = new ArrayList<Span>();
        int questions = 0;
        for (Block block : blocks) {
            Matcher label = LABEL.matcher(text).region(block.start(), block.end());
            if (block.kind() == Kind.PARAGRAPH && label.lookingAt()) {
                labels.put(block.start(), new Span(block.start(), label.end()));
                if (label.group(1).startsWith("A")) {
                    answers.add(new Span(label.end(), block.end()));
                } else {
                    questions++;
                }
            }
        }
        Matcher interviewed = INTERVIEWED.matcher(text);
        boolean told = questions >= FEWEST && answers.size() >= FEWEST && interviewed.find();
        return told
                ? Optional.of(new QuestionsAndAnswers(labels, said(interviewed.group(1), answers)))
                : Optional.empty();
    }

    private static List<Signed> said(String name, List<Span> answers) {
        Entity speaker = Entity.of(EntityType.PERSON, Gazetteer.spelling(name), List.of(name), false);
        return answers.stream().map(answer -> new Signed(answer, answer, speaker)).toList();
    }
}
