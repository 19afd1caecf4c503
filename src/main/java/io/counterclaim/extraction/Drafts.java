package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Block;
import io.counterclaim.article.Passage;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.PassedOver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what one article gives; one claimant says one claim once in one sentence. */
final class Drafts {
    private final ArticleText article;
    private final List<AppearanceDraft> drafts = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Map<Span, Passage> passages = new HashMap<>();
    private Span paragraph = new Span(0, 0);
    private List<Integer> repeats = List.of();

    Drafts(ArticleText article) {
        this.article = article;
    }

    /** Reading goes on in this paragraph, whose words stand again where {@code alsoAt} says. */
    void enter(Block block, List<Integer> alsoAt) {
        paragraph = new Span(block.start(), block.end());
        repeats = alsoAt;
    }

    /** The passage of these words, with the places where the paragraph's repeats have them. */
    Passage passage(Span words) {
        return passages.computeIfAbsent(words, span -> {
            String exact = article.text().substring(span.start(), span.end());
            List<Integer> alsoAt = repeats.stream().map(start -> start + span.start() - paragraph.start())
                    .filter(start -> article.text().startsWith(exact, start)).toList();
            return Passage.of(article, span.start(), span.end(), alsoAt);
        });
    }

    /** Adds an appearance, unless the sentence has given this claim by this claimant already. */
    boolean add(AppearanceDraft draft, Sentence sentence) {
        return add(draft, sentence.span());
    }

    boolean add(AppearanceDraft draft, Span sentence) {
        boolean fresh = said.add(sentence + draft.claim().id() + draft.claimant().id() + draft.stance());
        if (fresh) {
            drafts.add(draft);
        }
        return fresh;
    }

    void passOver(Span words, String reason) {
        if (words.length() > 0) {
            passedOver.add(new PassedOver(passage(words), reason));
        }
    }

    Extracted extracted() {
        return new Extracted(drafts, passedOver);
    }
}
