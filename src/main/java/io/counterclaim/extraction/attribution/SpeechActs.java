package io.counterclaim.extraction.attribution;

import io.counterclaim.claim.Certainty;
import io.counterclaim.claim.Entity;
import io.counterclaim.extraction.lexicon.Words;
import io.counterclaim.extraction.utterance.Utterance.Construction;
import io.counterclaim.extraction.utterance.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is done in saying it: promised, called for, warned of, thanked for. Whoever does it has said so. */
public final class SpeechActs {
    private static final String VERBS = "/extraction/attribution/speech-acts.yaml";
    private static final Set<Construction> FORMS = Set.of(Construction.TO, Construction.OBJECT,
            Construction.PREPOSITION,
            Construction.PREDICATE);
    /** What somebody thinks of something is theirs: "views it as a threat", "takes a dim view of it". */
    private static final Set<String> ATTITUDES = Words.of("attitudes");
    private static final Map<String, Certainty> CERTAINTIES = read();

    private SpeechActs() {}

    /**
     * An act.
     *
     * @param certainty how sure what is said becomes by it: promised is planned, called for is wanted
     * @param attitude whether it only tells what the actor thinks or feels, which others may tell as their own word
     */
    public record Act(Entity actor, Certainty certainty, boolean attitude) {}

    /** The act that an utterance is, or null; {@code speaker} is whose it is. */
    static @Nullable Act of(Utterance utterance, @Nullable Entity speaker) {
        String lemma = utterance.cueWord().lowerLemma();
        Certainty certainty = CERTAINTIES.get(lemma);
        // "called off", "offered up": another verb
        if (speaker == null || utterance.sentence().child(utterance.cueWord(), "compound:prt") != null) {
            return null;
        }
        if (FORMS.contains(utterance.how()) && certainty != null) {
            return new Act(speaker, certainty, false);
        }
        boolean feels = utterance.how() == Construction.ADJECTIVE || utterance.how() == Construction.ADJECTIVE_TO
                || ATTITUDES.contains(lemma);
        return feels && !speaker.anonymous() ? new Act(speaker, Certainty.CERTAIN, true) : null;
    }

    /** The act that a noun tells of, "Kenya's call for talks"; or null. */
    public static @Nullable Act of(String noun, @Nullable Entity actor) {
        Certainty certainty = CERTAINTIES.get(noun.toLowerCase(Locale.ROOT));
        return certainty == null || actor == null ? null : new Act(actor, certainty, false);
    }

    private static Map<String, Certainty> read() {
        try (InputStream in = Objects.requireNonNull(SpeechActs.class.getResourceAsStream(VERBS), VERBS)) {
            var certainties = new HashMap<String, Certainty>();
            YAMLMapper.builder().build().readValue(in, new TypeReference<Map<Certainty, List<String>>>() {
            })
                    .forEach((certainty, verbs) -> verbs.forEach(verb -> certainties.put(verb, certainty)));
            return certainties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
