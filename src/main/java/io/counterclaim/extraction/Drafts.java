package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Block;
import io.counterclaim.article.Passage;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.PassedOver;
import io.counterclaim.language.Sentence;
import io.counterclaim.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what one article gives; one claimant says one claim once in one sentence. */
public final class Drafts {
    private final ArticleText article;
    private final List<AppearanceDraft> drafts = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Set<Span> claimed = new HashSet<>();
    /** What was passed over of the sentence that is being read. */
    private final List<Span> left = new ArrayList<>();
    private final Map<Span, Passage> passages = new HashMap<>();
    private boolean decided;
    private Span paragraph = new Span(0, 0);
    private List<Integer> repeats = List.of();

    /** Begins an article of which nothing has been taken. */
    public Drafts(ArticleText article) {
        this.article = article;
    }

    /** Reading goes on in this paragraph, whose words stand again where {@code alsoAt} says. */
    public void enter(Block block, List<Integer> alsoAt) {
        paragraph = new Span(block.start(), block.end());
        repeats = alsoAt;
    }

    /** The passage of these words, with the places where the paragraph's repeats have them. */
    public Passage passage(Span words) {
        return passages.computeIfAbsent(words, span -> {
            String exact = article.text().substring(span.start(), span.end());
            List<Integer> alsoAt = repeats.stream().map(start -> start + span.start() - paragraph.start())
                    .filter(start -> article.text().startsWith(exact, start)).toList();
            return Passage.of(article, span.start(), span.end(), alsoAt);
        });
    }

    /** Adds an appearance, unless the sentence has given this claim by this claimant already. */
    public boolean add(AppearanceDraft draft, Sentence sentence) {
        return add(draft, sentence.span());
    }

    /** Adds an appearance read in these words, unless they have given this claim by this claimant already. */
    public boolean add(AppearanceDraft draft, Span sentence) {
        claimed.add(sentence);
        boolean fresh = said.add(sentence + draft.claim().id() + draft.claimant().id() + draft.stance());
        if (fresh) {
            drafts.add(draft);
        }
        return fresh;
    }

    /** Passes words over. */
    public void passOver(Span words, String reason) {
        passOver(words, reason, false);
    }

    /** @param unread whether grammar makes nothing of them; nothing has been decided by what they say */
    void passOver(Span words, String reason, boolean unread) {
        decided |= !unread;
        if (words.length() > 0) {
            left.add(words);
            passedOver.add(new PassedOver(passage(words), reason));
        }
    }

    /** Whether a sentence gave nothing so far, and nothing in it was passed over for what it says. */
    boolean isUnread(Span sentence) {
        return !claimed.contains(sentence) && !decided;
    }

    /** What was passed over in these words is read after all. */
    void reclaim(Span words) {
        left.removeIf(words::contains);
        passedOver.removeIf(over -> words.start() <= over.passage().start() && over.passage().end() <= words.end());
    }

    /** A sentence is read: where it gave no claim, what nobody has passed over of it is passed over for that reason. */
    void end(Span sentence, String reason) {
        if (!claimed.contains(sentence)) {
            passOverRest(sentence, reason);
        }
        left.clear();
        decided = false;
    }

    private void passOverRest(Span sentence, String reason) {
        List<Span> over = left.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        int from = sentence.start();
        for (Span span : over) {
            rest(from, Math.min(span.start(), sentence.end()), reason);
            from = Math.max(from, span.end());
        }
        rest(from, sentence.end(), reason);
    }

    private void rest(int from, int to, String reason) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(article.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(article.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            passOver(new Span(start, end), reason);
        }
    }

    /** All that the article gave. */
    public Extracted extracted() {
        return new Extracted(drafts, passedOver);
    }
}
