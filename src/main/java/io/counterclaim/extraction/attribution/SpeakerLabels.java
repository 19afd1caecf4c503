package io.counterclaim.extraction.attribution;

import io.counterclaim.article.Block;
import io.counterclaim.article.Block.Kind;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.attribution.Signatures.Signed;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.FirstNames;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The speakers of an interview, a debate or any other transcript: "Ann Smith: The bridge is old." A text is one when most
 * of its paragraphs, or nearly so, belong to labels that come again and again; what a label's paragraph says, and those
 * without one behind it, its speaker says.
 */
public final class SpeakerLabels {
    private static final String WORD = "\\p{Lu}[\\p{L}.’'&-]*";
    private static final Pattern LABEL = Pattern
            .compile("\\s*(?:\\*\\*|__)?(" + WORD + "(?: (?:(?:of|the|de|van|von|for) )?"
                    + WORD + "){0,4})(?: \\([^)\\n]{1,40}\\)){0,3}(?:\\*\\*|__)?:(?:\\*\\*|__)?\\s+(?=\\S)");
    /** What stands before a colon again and again and is nobody. */
    private static final Set<String> NOBODY = Words.of("nobody");
    private static final Pattern TITLE = Pattern
            .compile("(?i)(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|sen|senator"
                    + "|rep|representative|president|judge|chairman|chairwoman|minister)\\.?\\s+");
    private static final int FEWEST = 4;
    private static final int COVERED = 3;
    private static final int DEBATE = 6;
    private final Map<Integer, Span> labels;
    private final List<Signed> said;

    private SpeakerLabels(Map<Integer, Span> labels, List<Signed> said) {
        this.labels = Map.copyOf(labels);
        this.said = List.copyOf(said);
    }

    /** The labels of a text's paragraphs; none when it is no transcript. */
    public static SpeakerLabels in(String text, List<Block> blocks) {
        List<Block> paragraphs = blocks.stream().filter(block -> block.kind() == Kind.PARAGRAPH).toList();
        var labels = new TreeMap<Integer, Span>();
        int before = -1; // "BBC:" before the first words may pass for a dateline
        for (Block block : blocks) {
            int from = before < 0 ? block.start() : before;
            Matcher label = LABEL.matcher(text).region(from, block.end());
            if (block.kind() == Kind.PARAGRAPH && label.lookingAt()
                    && !NOBODY.contains(label.group(1).toLowerCase(Locale.ROOT))) {
                labels.put(block.start(), new Span(from, label.end()));
            }
            before = block.kind() == Kind.DATELINE ? block.start() : -1;
        }
        Map<String, Long> often = labels.values().stream()
                .collect(Collectors.groupingBy(label -> name(text, label), Collectors.counting()));
        long speakers = often.values().stream().filter(times -> times > 1).count();
        long again = labels.values().stream().filter(label -> often.getOrDefault(name(text, label), 0L) > 1).count();
        // in a debate many speak once, by their names in full
        labels.values().removeIf(label -> often.getOrDefault(name(text, label), 0L) < 2
                && !name(text, label).contains(" ") && !isPlain(text, label));
        boolean talk = speakers > 1 && again >= FEWEST && again * COVERED >= paragraphs.size();
        boolean debate = speakers > 0 && labels.size() >= DEBATE && labels.size() * 2 >= paragraphs.size();
        if (!talk && !debate) {
            labels.values().removeIf(label -> !isPlain(text, label));
        }
        return labels.isEmpty()
                ? QuestionsAndAnswers.in(text, blocks).map(qa -> new SpeakerLabels(qa.labels(), qa.said()))
                        .orElseGet(() -> new SpeakerLabels(Map.of(), List.of()))
                : new SpeakerLabels(labels, said(text, paragraphs, labels, talk || debate));
    }

    /** A label that is one wherever it stands: "**Ann Smith:**", and "ANN SMITH:" with a first name. */
    private static boolean isPlain(String text, Span label) {
        String words = text.substring(label.start(), label.end()).strip();
        String name = name(text, label);
        return words.startsWith("**") || words.startsWith("__") || isCapitals(name) && FirstNames.leads(name);
    }

    /** Where the words of a paragraph begin: behind its label. */
    public int wordsOf(Block block) {
        Span label = labels.get(block.start());
        return label == null ? block.start() : label.end();
    }

    /** What the labels say who says it. */
    public List<Signed> said() {
        return said;
    }

    /** @param goesOn whether paragraphs without a label belong to the one before, as in a transcript */
    private static List<Signed> said(String text, List<Block> paragraphs, Map<Integer, Span> labels,
            boolean goesOn) {
        Set<String> names = labels.values().stream().map(label -> name(text, label)).collect(Collectors.toSet());
        var said = new ArrayList<Signed>();
        Span label = null;
        int end = 0;
        for (Block block : paragraphs) {
            Span next = labels.get(block.start());
            if (label != null && (next != null || !goesOn)) {
                add(said, text, label, end, names);
            }
            label = next == null && !goesOn ? null : next == null ? label : next;
            end = block.end();
        }
        if (label != null) {
            add(said, text, label, end, names);
        }
        return said;
    }

    private static void add(List<Signed> said, String text, Span label, int end, Set<String> names) {
        said.add(new Signed(new Span(label.end(), end), label, speaker(text, name(text, label), names)));
    }

    private static String name(String text, Span label) {
        Matcher found = LABEL.matcher(text).region(label.start(), label.end());
        return found.useTransparentBounds(true).lookingAt() ? found.group(1) : "";
    }

    /** A person by the name in full where the text has it once, or a body where persons are not written in capitals. */
    private static Entity speaker(String text, String label, Set<String> labels) {
        boolean capitals = isCapitals(label);
        if (capitals && !label.contains(" ") && !labels.stream().allMatch(SpeakerLabels::isCapitals)) {
            return Entity.of(EntityType.ORGANISATION, label, List.of(label), false);
        }
        String name = capitals ? capitalised(label) : label;
        String bare = TITLE.matcher(name).replaceFirst("");
        String whole = bare.contains(" ") ? bare : inFull(text, bare, name);
        return Entity.of(EntityType.PERSON, Gazetteer.spelling(whole), List.of(whole), false);
    }

    private static boolean isCapitals(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT)) && label.length() > 1;
    }

    private static String capitalised(String label) {
        return Arrays.stream(label.split(" "))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** "Smith" where the text names one Ann Smith; else the label. */
    private static String inFull(String text, String surname, String label) {
        List<String> whole = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?" + Pattern.quote(surname) + "\\b")
                .matcher(text)
                .results().map(MatchResult::group).filter(name -> !TITLE.matcher(name).lookingAt()).distinct().toList();
        return whole.size() == 1 ? whole.getFirst() : label;
    }
}
