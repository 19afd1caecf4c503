package io.counterclaim.extraction.open;

import io.counterclaim.language.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The word lists of check-worthiness: lemmas and runs of lemmas, each list named after its sign. */
final class SignWords {
    private static final String LISTS = "/extraction/open/check-worthiness.yaml";
    private static final int LONGEST = 5;
    private final Map<Sign, Listed> lists = new EnumMap<>(Sign.class);

    private record Read(String tags, List<String> words) {}

    /** @param beginnings the first word of each entry, which tells at once that nothing of the list stands there */
    private record Listed(Pattern tags, Set<String> words, Set<String> beginnings) {
        Listed(Pattern tags, Set<String> words) {
            this(tags, words, words.stream().map(entry -> entry.split(" ")[0]).collect(Collectors.toSet()));
        }

        boolean mayBeginWith(Word token) {
            return beginnings.contains(token.lowerLemma())
                    || beginnings.contains(token.word().toLowerCase(Locale.ROOT));
        }
    }

    SignWords() {
        try (InputStream in = Objects.requireNonNull(SignWords.class.getResourceAsStream(LISTS), LISTS)) {
            Map<String, Read> read = YAMLMapper.builder().build().readValue(in, new TypeReference<>() {
            });
            read.forEach((name, list) -> lists.put(Sign.of(name),
                    new Listed(Pattern.compile(list.tags()), list.words().stream().collect(Collectors.toSet()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signs that have a list. */
    Set<Sign> signs() {
        return lists.keySet();
    }

    /** What stands of a list in these tokens, as lemmas or as written; a single word only with a tag that fits. */
    SequencedSet<String> in(List<Word> tokens, Sign sign) {
        Listed list = Objects.requireNonNull(lists.get(sign), sign.name());
        var found = new LinkedHashSet<String>();
        for (int first = 0; first < tokens.size(); first++) {
            int end = list.mayBeginWith(tokens.get(first)) ? Math.min(first + LONGEST, tokens.size()) : first;
            for (int last = first; last < end; last++) {
                List<Word> run = tokens.subList(first, last + 1);
                if (fits(run, list)) {
                    found.add(words(run));
                }
            }
        }
        return found;
    }

    private static boolean fits(List<Word> run, Listed list) {
        boolean tagged = run.size() > 1 || list.tags().matcher(run.getFirst().tag()).matches();
        return tagged && (list.words().contains(lemmas(run)) || list.words().contains(words(run)));
    }

    private static String lemmas(List<Word> run) {
        return run.stream().map(Word::lowerLemma).collect(Collectors.joining(" "));
    }

    private static String words(List<Word> run) {
        return run.stream().map(t -> t.word().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
