package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Block;
import io.counterclaim.article.Layout;
import io.counterclaim.extraction.attribution.Attributions;
import io.counterclaim.extraction.attribution.Posts;
import io.counterclaim.extraction.attribution.Signatures.Signed;
import io.counterclaim.extraction.attribution.Signatures;
import io.counterclaim.extraction.attribution.SpeakerLabels;
import io.counterclaim.extraction.predicate.Patterns;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.extraction.reference.Reference;
import io.counterclaim.extraction.utterance.SpeakerCommas;
import io.counterclaim.extraction.utterance.Paragraph;
import io.counterclaim.extraction.utterance.Utterance;
import io.counterclaim.extraction.utterance.Utterances;
import io.counterclaim.language.ParserUnavailableException;
import io.counterclaim.language.SentenceParser;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Extracts by rules over CoreNLP's dependencies: the vocabulary's patterns, attribution, and open claims. */
@Component
@Order(0)
final class RuleExtractor implements ClaimExtractor {
    private final SentenceParser parser;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Patterns patterns;
    private final Utterances utterances = new Utterances();
    private final SpeakerCommas commas = utterances.commas();

    RuleExtractor(SentenceParser parser, Gazetteer gazetteer, Vocabulary vocabulary, Patterns patterns) {
        this.parser = parser;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.patterns = patterns;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Extracted extract(ArticleText article) {
        var drafts = new Drafts(article);
        List<Block> blocks = Layout.blocks(article);
        SpeakerLabels labels = SpeakerLabels.in(article.text(), blocks);
        List<Signed> posts = Posts.in(article.text(), blocks);
        List<Signed> signed = Stream.of(Signatures.in(article.text(), blocks), labels.said(), posts)
                .flatMap(List::stream).toList();
        read(article, paragraphs(article, blocks, labels, posts, drafts), signed, drafts);
        return drafts.extracted();
    }

    /** What is told as somebody's words in the article; who said it, is not resolved. */
    List<Utterance> utterances(ArticleText article) {
        List<Block> blocks = Layout.blocks(article);
        SpeakerLabels labels = SpeakerLabels.in(article.text(), blocks);
        return utterances.in(article.text(), paragraphs(article, blocks, labels,
                Posts.in(article.text(), blocks), new Drafts(article)));
    }

    /** The paragraphs with their sentences; those that parsers misread without a comma are read again with it. */
    private List<Paragraph> paragraphs(ArticleText article, List<Block> blocks, SpeakerLabels labels,
            List<Signed> posts, Drafts drafts) {
        List<Paragraph> asWritten = asWritten(article, blocks, labels, posts, drafts);
        boolean stripped = SpeakerCommas
                .areStripped(asWritten.stream().flatMap(p -> p.sentences().stream()).toList());
        return asWritten.stream().map(paragraph -> new Paragraph(paragraph.block(),
                paragraph.sentences().stream().map(sentence -> withCommas(article, sentence, stripped)).toList(),
                paragraph.alsoAt())).toList();
    }

    private Sentence withCommas(ArticleText article, Sentence sentence, boolean stripped) {
        Set<Integer> missing = commas.in(sentence, stripped);
        List<Sentence> again = missing.isEmpty()
                ? List.of(sentence)
                : split(article, sentence.span(), missing).sentences();
        return again.size() == 1 && again.getFirst().span().equals(sentence.span()) ? again.getFirst() : sentence;
    }

    private List<Paragraph> asWritten(ArticleText article, List<Block> blocks, SpeakerLabels labels,
            List<Signed> posts, Drafts drafts) {
        Map<Integer, List<Integer>> repeats = Layout.repeats(article.text(), blocks);
        OtherLanguages languages = OtherLanguages.in(article.text(), blocks);
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String unread = unread(block, repeats, languages);
            if (unread != null) {
                drafts.passOver(new Span(block.start(), block.end()), unread);
            } else {
                int from = labels.wordsOf(block);
                if (from > block.start()) {
                    drafts.passOver(new Span(block.start(), from), "a label: it tells who says what stands behind it");
                }
                paragraphs.add(
                        new Paragraph(block, sentences(article, new Span(from, block.end()), posts, drafts),
                                repeats.getOrDefault(i, List.of())));
            }
        }
        return paragraphs;
    }

    /** The sentences of a paragraph, without the signatures in it. */
    private List<Sentence> sentences(ArticleText article, Span paragraph, List<Signed> posts, Drafts drafts) {
        var sentences = new ArrayList<Sentence>();
        int from = paragraph.start();
        for (Signed post : posts) {
            if (paragraph.contains(post.signature())) {
                sentences.addAll(sentences(article, new Span(from, post.signature().start()), drafts));
                drafts.passOver(post.signature(), "a signature: it tells who says what stands before it");
                from = post.signature().end();
            }
        }
        sentences.addAll(sentences(article, new Span(from, paragraph.end()), drafts));
        return sentences;
    }

    private List<Sentence> sentences(ArticleText article, Span words, Drafts drafts) {
        SentenceParser.Split split = split(article, words, Set.of());
        split.tooLong().forEach(run -> drafts.passOver(run, "it is too long to be read as one sentence"));
        return split.sentences();
    }

    private SentenceParser.Split split(ArticleText article, Span words, Set<Integer> missing) {
        try {
            return parser.sentences(article.text(), words.start(), words.end(), missing);
        } catch (ParserUnavailableException e) {
            throw new ExtractorUnavailableException(String.valueOf(e.getMessage()), e.remedy(), e);
        }
    }

    private void read(ArticleText article, List<Paragraph> paragraphs, List<Signed> signed, Drafts drafts) {
        List<Sentence> all = paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
        var names = new ArticleNames(gazetteer, all);
        var reference = new Reference(names);
        all.forEach(reference::learnTitles);
        var reader = new SentenceReader(article, vocabulary, patterns, names, reference, drafts);
        var attributions = new Attributions(reference, utterances.in(article.text(), paragraphs), signed);
        Signed speaking = null;
        for (Paragraph paragraph : paragraphs) {
            drafts.enter(paragraph.block(), paragraph.alsoAt());
            Signed speaks = signed.stream().filter(s -> s.words().overlaps(paragraph.span())).findFirst().orElse(null);
            if (!Objects.equals(speaks, speaking)) {
                reference.newTurn();
            }
            speaking = speaks;
            paragraph.sentences().forEach(sentence -> reader.read(sentence, attributions));
        }
    }

    /** Why the block is not read, or null when it is. */
    private static @Nullable String unread(Block block, Map<Integer, List<Integer>> repeats,
            OtherLanguages languages) {
        if (block.kind() != Block.Kind.PARAGRAPH) {
            return why(block.kind());
        }
        return isRepeat(block, repeats) ? "it stands above word for word" : languages.reason(block);
    }

    private static boolean isRepeat(Block block, Map<Integer, List<Integer>> repeats) {
        return repeats.values().stream().anyMatch(starts -> starts.contains(block.start()));
    }

    private static String why(Block.Kind kind) {
        return switch (kind) {
            case TITLE -> "a headline: the text below says it with its speaker and its date";
            case DATELINE -> "a dateline: it dates the article";
            case BYLINE -> "a byline";
            case CAPTION -> "a caption";
            case SCRAP -> "a torn sentence: what it said is lost";
            case FURNITURE -> "page furniture, not part of the article";
            case PARAGRAPH -> throw new IllegalArgumentException("paragraphs are read");
        };
    }
}
