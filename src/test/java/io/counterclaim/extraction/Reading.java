package io.counterclaim.extraction;

import io.counterclaim.article.Article;
import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Source;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.extraction.predicate.Patterns;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.SentenceParser;
import io.counterclaim.language.corenlp.CoreNlpParser;
import io.counterclaim.language.corenlp.SemgrexCompiler;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.ShippedVocabulary;
import io.counterclaim.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;

/** The shipped extractor over the shipped vocabulary, loaded once for all tests. */
public final class Reading {
    public static final Vocabulary VOCABULARY = ShippedVocabulary.load();
    public static final SentenceParser NLP = CoreNlpParser.standalone();
    static final RuleExtractor EXTRACTOR = new RuleExtractor(NLP, new Gazetteer(), VOCABULARY,
            new Patterns(VOCABULARY, new SemgrexCompiler()));
    static final Source VOICE = Source.named("The Daily Test");

    private Reading() {}

    public static ArticleText article(String text, TimeSpan published) {
        return new ArticleText(new Article(ArticleText.idOf(text, null), "Test", VOICE, null, List.of(), published,
                Instant.parse("2026-01-01T00:00:00Z")), text);
    }

    /** What the extractor gives for an article. */
    public static Extracted extracted(ArticleText article) {
        return EXTRACTOR.extract(article);
    }

    /** The one sentence of this text. */
    public static Sentence sentence(String text) {
        return NLP.sentences(text, 0, text.length()).sentences().getFirst();
    }

    public static List<AppearanceDraft> drafts(String text) {
        return EXTRACTOR.extract(article(text, TimeSpan.of("2020-01-08", TimeBasis.GIVEN, "test"))).drafts();
    }

    public static List<AppearanceDraft> drafts(String text, String predicate) {
        return drafts(text).stream().filter(d -> d.claim().predicate().equals(predicate)).toList();
    }
}
