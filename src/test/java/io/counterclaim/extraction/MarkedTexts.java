package io.counterclaim.extraction;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.ReadArticles;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Confidence;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.Stance;
import io.counterclaim.language.Span;
import io.counterclaim.testing.EvaluationData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts in which somebody marked every claim, and what is none, beside what the extractor takes out of them. The definitions
 * are those at the head of {@code news/score.py} in the evaluation data, which asks a running server; both give the same
 * figures.
 */
final class MarkedTexts {
    private static final Set<String> STOP_WORDS = Set.of(("a an the of to in on at by for with from as and or but that "
            + "which who whom whose this these those it its he she they them his her their is are was were be been being "
            + "has have had do does did not no will would can could may might should must than then there here also said "
            + "says say into over after before about more most some such other").split(" "));
    private static final Pattern WORD = Pattern.compile("[a-z]+|\\d[\\d.,]*");
    private static final Pattern NAME = Pattern.compile("[a-z]{3,}");
    private static final Set<String> NO_NAMES = Set.of("the", "and", "for", "unnamed", "publisher");
    private static final Pattern NEGATION = Pattern
            .compile("\\b(?:not|no|never|nobody|none|nor|neither|without|cannot)\\b|n['’]t\\b");
    private final List<Text> texts;

    /** Characters of a text, white space made one space, from and to. */
    private record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }

        /** Whether a passage holds three fifths of what is marked, and is not much more than that. */
        boolean meets(Span marked) {
            int both = Math.min(end, marked.end) - Math.max(start, marked.start);
            return both >= .6 * (marked.end - marked.start) && both >= .4 * (end - start);
        }
    }

    /** A claim that somebody marked; no speaker is the article's own voice. */
    private record Marked(String id, @Nullable Span span, @Nullable String speaker, String stance, String claim,
            int tier) {}

    /** What the extractor gives, and the marked claims at its place. */
    private record Stored(AppearanceDraft draft, Span at, List<Marked> there) {

        boolean speaks(Marked marked) {
            boolean own = !(draft.claimant() instanceof Entity);
            return marked.speaker == null || marked.speaker.isEmpty()
                    ? own
                    : shares(names(marked.speaker), names(draft.claimant().name()));
        }

        boolean is(Marked marked) {
            return speaks(marked)
                    && side(marked.stance, marked.claim).equals(side(draft.stance().name(), draft.claim().text()))
                    && alike(draft.claim().text(), marked.claim) >= .5;
        }

        List<Marked> right() {
            return there.stream().filter(this::is).toList();
        }
    }

    /** @param left what was read and gave no claim, with the reason */
    private record Text(String name, List<Marked> marked, List<Span> noClaims, List<Stored> stored,
            Map<Span, String> left,
            Share untold) {}

    private MarkedTexts(List<Text> texts) {
        this.texts = List.copyOf(texts);
    }

    /** The texts of a folder of the evaluation data, each read by the shipped extractor. */
    static MarkedTexts of(String folder) {
        Path place = EvaluationData.at(folder);
        try (Stream<Path> docs = Files.list(place.resolve("docs"))) {
            return new MarkedTexts(docs.sorted().map(doc -> text(place, doc)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(Path place, Path doc) {
        String file = doc.getFileName().toString();
        String name = file.substring(0, file.lastIndexOf('.'));
        ArticleText article = ReadArticles.read(doc);
        String body = plain(article.text());
        List<Marked> marked = lines(place.resolve("claims"), name).stream().map(line -> marked(line, body)).toList();
        List<Span> noClaims = lines(place.resolve("not"), name).stream()
                .flatMap(line -> Stream.ofNullable(span(body, plain(line.get("quote").asString()), 1))).toList();
        var stored = new ArrayList<Stored>();
        var ids = new HashSet<String>();
        Extracted extracted = Reading.EXTRACTOR.extract(article);
        for (AppearanceDraft draft : extracted.drafts()) {
            Span at = nearest(body, plain(draft.passage().exact()), draft.passage().start());
            boolean counts = draft.assessment().confidence() != Confidence.LOW;
            if (at != null && counts && ids.add(draft.id())) {
                stored.add(new Stored(draft, at,
                        marked.stream().filter(m -> m.span != null && at.meets(m.span)).toList()));
            }
        }
        var left = new LinkedHashMap<Span, String>();
        extracted.passedOver().forEach(over -> {
            Span at = nearest(body, plain(over.passage().exact()), over.passage().start());
            if (at != null) {
                left.put(at, over.reason() + " | " + plain(over.passage().exact()));
            }
        });
        return new Text(name, marked, noClaims, stored, left, untold(article.text(), extracted));
    }

    /** Of the characters of a text: those neither in a sentence that gave a claim nor passed over. */
    private static Share untold(String text, Extracted extracted) {
        var told = new BitSet(text.length());
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        extracted.drafts().forEach(draft -> told.set(
                sentences.preceding(Math.min(draft.passage().start() + 1, text.length())),
                Math.max(draft.passage().end(), sentences.following(draft.passage().end() - 1))));
        extracted.passedOver().forEach(over -> told.set(over.passage().start(), over.passage().end()));
        long all = text.chars().filter(Character::isLetterOrDigit).count();
        return new Share(IntStream.range(0, text.length()).filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .filter(i -> !told.get(i)).count(), all);
    }

    /** The letters and digits that are neither in a sentence that gave a claim nor passed over. */
    Share untold() {
        return new Share(texts.stream().mapToLong(text -> text.untold.part).sum(),
                texts.stream().mapToLong(text -> text.untold.whole).sum());
    }

    private static List<JsonNode> lines(Path folder, String name) {
        Path file = folder.resolve(name + ".jsonl");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().filter(line -> !line.isBlank())
                            .map(JsonMapper.shared()::readTree).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Marked marked(JsonNode line, String body) {
        int nth = line.hasNonNull("nth") ? line.get("nth").asInt() : 1;
        return new Marked(line.get("id").asString(), span(body, plain(line.get("quote").asString()), nth),
                line.hasNonNull("speaker") ? line.get("speaker").asString() : null, line.get("stance").asString(),
                line.get("claim").asString(), line.get("tier").asInt());
    }

    /** Part of a whole. */
    record Share(long part, long whole) {

        double of() {
            return whole == 0 ? 0 : part / (double) whole;
        }

        @Override
        public String toString() {
            return part + " of " + whole;
        }
    }

    private List<Stored> stored() {
        return texts.stream().flatMap(text -> text.stored.stream()).toList();
    }

    /** Of what is stored: what says a marked claim with its speaker and on its side. */
    Share precision() {
        List<Stored> stored = stored();
        return new Share(stored.stream().filter(one -> !one.right().isEmpty()).count(), stored.size());
    }

    /** The same of what is rated HIGH. */
    Share precisionOfHigh() {
        List<Stored> high = stored().stream()
                .filter(one -> one.draft.assessment().confidence() == Confidence.HIGH).toList();
        return new Share(high.stream().filter(one -> !one.right().isEmpty()).count(), high.size());
    }

    /** Of the marked claims that must be there: those that are. */
    Share recall() {
        return found(marked -> true);
    }

    /** The same of those that a speaker is named for. */
    Share recallOfNamedSpeakers() {
        return found(marked -> marked.speaker != null && !marked.speaker.isEmpty());
    }

    private Share found(Predicate<Marked> which) {
        long found = 0;
        long all = 0;
        for (Text text : texts) {
            Set<Marked> right = text.stored.stream().flatMap(one -> one.right().stream()).collect(Collectors.toSet());
            List<Marked> wanted = text.marked.stream().filter(m -> m.tier == 1).filter(which).toList();
            found += wanted.stream().filter(right::contains).count();
            all += wanted.size();
        }
        return new Share(found, all);
    }

    /** Of what is stored where a claim is marked: what has the speaker of one. */
    Share speakers() {
        List<Stored> there = stored().stream().filter(one -> !one.there.isEmpty()).toList();
        return new Share(there.stream().filter(one -> one.there.stream().anyMatch(one::speaks)).count(), there.size());
    }

    /** Of what is stored: what stands where somebody marked that there is no claim. */
    Share noClaims() {
        long none = texts.stream().mapToLong(text -> text.stored.stream().filter(one -> one.there.isEmpty())
                .filter(one -> isNone(text, one)).count()).sum();
        return new Share(none, stored().size());
    }

    private static boolean isNone(Text text, Stored one) {
        return text.noClaims.stream().anyMatch(span -> one.at.meets(span));
    }

    /** Each appearance, whether it is right, and the signals of its confidence: what the signals' weights are fitted on. */
    List<String> signals() {
        return texts.stream().flatMap(text -> text.stored.stream().map(one -> String.join("\t", text.name,
                one.right().isEmpty() ? "0" : "1", one.draft.assessment().confidence().name(),
                one.draft.assessment().signals().stream()
                        .map(signal -> signal.kind() + ": " + signal.description()).collect(Collectors.joining("; ")),
                one.draft.stance().name(), one.draft.certainty().name(), one.draft.claim().predicate(),
                one.draft.claimant().name(), one.draft.claim().text(), plain(one.draft.passage().exact()),
                one.draft.checkWorthy(), plain(one.draft.passage().prefix()), plain(one.draft.passage().suffix()))))
                .toList();
    }

    /** What is wrong and what is missing, a line each. */
    List<String> errors() {
        return texts.stream().flatMap(text -> Stream.of(wrong(text), lost(text), left(text)).flatMap(lines -> lines))
                .toList();
    }

    private static Stream<String> wrong(Text text) {
        return text.stored.stream().filter(one -> one.right().isEmpty())
                .map(one -> String.join(" | ", "WRONG", text.name, one.draft.claimant().name(),
                        one.draft.stance().name(), one.draft.claim().predicate(), one.draft.claim().text(),
                        one.draft.passage().exact(), problem(text, one)));
    }

    /** What was passed over, and the most wanted claim that is marked there. */
    private static Stream<String> left(Text text) {
        return text.left.entrySet().stream().map(one -> String.join(" | ", "LEFT", text.name, one.getValue(),
                text.marked.stream().filter(m -> m.span != null && one.getKey().meets(m.span))
                        .min(Comparator.comparingInt(Marked::tier)).map(m -> "tier " + m.tier + ": " + m.claim)
                        .orElse("-")));
    }

    private static String problem(Text text, Stored one) {
        if (one.there.isEmpty()) {
            return isNone(text, one) ? "marked as no claim" : "no marked claim there";
        }
        Marked marked = one.there.getFirst();
        return one.there.stream().noneMatch(one::speaks)
                ? "speaker " + marked.speaker
                : "wording or stance: " + marked.stance + " " + marked.claim;
    }

    private static Stream<String> lost(Text text) {
        Set<Marked> right = text.stored.stream().flatMap(one -> one.right().stream()).collect(Collectors.toSet());
        return text.marked.stream().filter(m -> m.tier == 1 && !right.contains(m))
                .map(m -> String.join(" | ", "LOST", m.id, String.valueOf(m.speaker), m.stance, m.claim,
                        m.span == null ? "its words are not in the text" : instead(text, m.span)));
    }

    /** What became of the words, as far as they overlap. */
    private static String instead(Text text, Span words) {
        Stream<String> stored = text.stored.stream().filter(one -> one.at.overlaps(words))
                .map(one -> "STORED " + miss(one, words) + " " + one.draft.claimant().name() + ": "
                        + one.draft.claim().text());
        Stream<String> left = text.left.entrySet().stream().filter(one -> one.getKey().overlaps(words))
                .map(one -> "LEFT, " + one.getValue());
        return Stream.concat(stored, left).collect(Collectors.joining("; "));
    }

    /** Why what is stored there is not the marked claim: another place, or else another speaker, side or wording. */
    private static String miss(Stored one, Span words) {
        Marked marked = one.there.stream().filter(m -> words.equals(m.span)).findFirst().orElse(null);
        return marked == null ? "(place)" : one.speaks(marked) ? "(wording or side)" : "(speaker)";
    }

    /** One space for any white space, no soft hyphens. */
    private static String plain(String text) {
        return text.replace("\u00ad", "").replace("\u200b", "").replaceAll("(?U)\\s+", " ").strip();
    }

    private static @Nullable Span span(String body, String quote, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = body.indexOf(quote, at + 1);
        }
        return at < 0 ? null : new Span(at, at + quote.length());
    }

    private static @Nullable Span nearest(String body, String exact, int start) {
        return Stream.iterate(body.indexOf(exact), at -> at >= 0, at -> body.indexOf(exact, at + 1))
                .min(Comparator.comparingInt(at -> Math.abs(at - start))).map(at -> new Span(at, at + exact.length()))
                .orElse(null);
    }

    private static Set<String> names(String text) {
        return matches(NAME, text).filter(word -> !NO_NAMES.contains(word)).collect(Collectors.toSet());
    }

    private static boolean shares(Collection<String> one, Collection<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Denied or affirmed in the end: a negated sentence affirmed and its opposite denied are one side. */
    private static String side(String stance, String sentence) {
        boolean negated = NEGATION.matcher(sentence.toLowerCase(Locale.ROOT)).find();
        return stance.equals(Stance.QUESTIONS.name())
                ? "?"
                : String.valueOf(stance.equals(Stance.DENIES.name()) ^ negated);
    }

    /** F1 over stemmed words without stop words. */
    private static double alike(String one, String other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        long both = ours.stream().filter(theirs::contains).count();
        return ours.isEmpty() || theirs.isEmpty() ? 0 : 2.0 * both / (ours.size() + theirs.size());
    }

    private static Set<String> words(String text) {
        return matches(WORD, text.replace('’', '\'')).filter(word -> !STOP_WORDS.contains(word)).map(MarkedTexts::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return Character.isLetter(word.charAt(0)) && word.length() > 4
                ? word.replaceFirst("(ing|ed|es|s)$", "")
                : word.replaceFirst("[.,]+$", "").replace(",", "");
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }
}
