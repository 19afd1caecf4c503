package io.counterclaim.extraction.model;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Block;
import io.counterclaim.article.Layout;
import io.counterclaim.extraction.ClaimExtractor;
import io.counterclaim.extraction.Drafts;
import io.counterclaim.extraction.Extracted;
import io.counterclaim.extraction.model.Verification.Outcome;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Extracts by asking a language model, some paragraphs at a time, and keeping what {@link Verification} finds in the
 * article. Nothing that a model does or fails to do is an error of the article: what was not read is passed over, with
 * the reason.
 */
final class LanguageModelExtractor implements ClaimExtractor {
    private static final Logger log = LoggerFactory.getLogger(LanguageModelExtractor.class);
    private final LanguageModel model;
    private final LanguageModelSettings settings;
    private final ModelClaims claims;

    LanguageModelExtractor(LanguageModel model, LanguageModelSettings settings, ModelClaims claims) {
        this.model = model;
        this.settings = settings;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "language-model";
    }

    @Override
    public String version() {
        return settings.model();
    }

    /** A paragraph, and where the text repeats it. */
    private record Paragraph(Block block, List<Integer> alsoAt) {
        Span span() {
            return new Span(block.start(), block.end());
        }
    }

    @Override
    public Extracted extract(ArticleText article) {
        var reading = new Reading(article);
        for (List<Paragraph> batch : batches(paragraphs(article))) {
            reading.read(batch);
        }
        return reading.extracted();
    }

    private static List<Paragraph> paragraphs(ArticleText article) {
        List<Block> blocks = Layout.blocks(article);
        Map<Integer, List<Integer>> repeats = Layout.repeats(article.text(), blocks);
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean repeat = repeats.values().stream().anyMatch(starts -> starts.contains(block.start()));
            if (block.kind() == Block.Kind.PARAGRAPH && !repeat) {
                paragraphs.add(new Paragraph(block, repeats.getOrDefault(i, List.of())));
            }
        }
        return paragraphs;
    }

    private List<List<Paragraph>> batches(List<Paragraph> paragraphs) {
        var batches = new ArrayList<List<Paragraph>>();
        int length = 0;
        for (Paragraph paragraph : paragraphs) {
            if (batches.isEmpty() || length + paragraph.span().length() > settings.batchSize()) {
                batches.add(new ArrayList<>());
                length = 0;
            }
            batches.getLast().add(paragraph);
            length += paragraph.span().length();
        }
        return batches;
    }

    /** The reading of one article. */
    private final class Reading {
        private final ArticleText article;
        private final Drafts drafts;
        private final Verification verification;
        private final Set<Outcome.Refused> passedOver = new LinkedHashSet<>();
        private String unreachable = "";
        private int kept;
        private int refused;

        Reading(ArticleText article) {
            this.article = article;
            this.drafts = new Drafts(article);
            this.verification = new Verification(article, claims, drafts);
        }

        void read(List<Paragraph> batch) {
            if (!unreachable.isEmpty()) {
                passOver(batch, unreachable);
                return;
            }
            var asked = new LinkedHashMap<Integer, Paragraph>();
            batch.forEach(paragraph -> asked.put(asked.size() + 1, paragraph));
            try {
                ask(asked);
            } catch (LanguageModel.NoAnswerException e) {
                // without the cause's message, which may hold the article or what the server says of the key
                log.warn("{} on {}: {} ({})", model(), article.id(), e.reason(), e.causeName());
                unreachable = e.unreachable() ? e.reason() : "";
                passOver(batch, e.reason());
            }
        }

        private void ask(Map<Integer, Paragraph> asked) {
            var texts = new LinkedHashMap<Integer, String>();
            var spans = new LinkedHashMap<Integer, Span>();
            asked.forEach((number, paragraph) -> {
                spans.put(number, paragraph.span());
                texts.put(number, article.text().substring(paragraph.span().start(), paragraph.span().end()));
            });
            // the same told twice is once, before it costs anything
            for (ModelClaim said : new LinkedHashSet<>(model.ask(texts))) {
                Paragraph paragraph = said.paragraph() == null ? null : asked.get(said.paragraph());
                Paragraph about = paragraph == null ? asked.values().iterator().next() : paragraph;
                drafts.enter(about.block(), about.alsoAt());
                if (kept >= settings.maxClaims()) {
                    refuse(new Outcome.Refused(about.span(), "the language model told more claims than are taken"));
                } else {
                    take(verification.verify(said, spans), about.span());
                }
            }
        }

        private void take(Outcome outcome, Span paragraph) {
            switch (outcome) {
                case Outcome.Refused no -> refuse(no);
                case Outcome.Kept(var draft) -> kept += drafts.add(draft, paragraph) ? 1 : 0;
            }
        }

        private void refuse(Outcome.Refused no) {
            refused++;
            passedOver.add(no);
        }

        private void passOver(List<Paragraph> batch, String reason) {
            batch.forEach(paragraph -> passedOver.add(new Outcome.Refused(paragraph.span(), reason)));
        }

        private String model() {
            return "the language model " + settings.model();
        }

        Extracted extracted() {
            log.info("{} on {}: {} claims kept, {} refused", model(), article.id(), kept, refused);
            drafts.enter(new Block(Block.Kind.PARAGRAPH, 0, article.text().length()), List.of());
            passedOver.forEach(no -> drafts.passOver(no.words(), no.reason()));
            return drafts.extracted();
        }
    }
}
