package io.counterclaim.intake;

import io.counterclaim.article.ArticleText;
import io.counterclaim.article.Claimant;
import io.counterclaim.article.Passage;
import io.counterclaim.article.Quote.Found;
import io.counterclaim.article.Quote.NotFound;
import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Assessment;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.SpeakerBasis;
import io.counterclaim.claim.Stance;
import io.counterclaim.extraction.ToldClaims;
import io.counterclaim.extraction.ToldTimes;
import io.counterclaim.intake.RecordClaimsInput.ClaimInput;
import io.counterclaim.intake.RecordClaimsInput.EvidenceInput;
import io.counterclaim.intake.RecordClaimsInput.QualificationInput;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Predicate.Role;
import io.counterclaim.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes drafts of what somebody says was said in one article, or says what is wrong with it. */
final class ClaimReading {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NOTE = 500;
    private final ArticleText article;
    private final Cast cast;
    private final Vocabulary vocabulary;
    private final ToldClaims told;
    private final ToldTimes times;
    private final ValueReading values;
    private final Problems problems;

    ClaimReading(ArticleText article, Cast cast, Vocabulary vocabulary, ToldClaims told, Problems problems) {
        this.article = article;
        this.cast = cast;
        this.vocabulary = vocabulary;
        this.told = told;
        this.times = new ToldTimes(article);
        this.values = new ValueReading(cast, told, problems);
        this.problems = problems;
    }

    /** The saying of a claim, and behind it those of the claims that follow from it; none when there are problems. */
    List<AppearanceDraft> read(String field, ClaimInput said, String recorder) {
        int before = problems.count();
        Passage words = words(field + ".evidence", said.evidence());
        Predicate p = predicate(field, said);
        Claim claim = p == null ? null : p.id().equals(Claim.OPEN) ? open(field, said) : claim(field, said, p);
        Claimant claimant = said.claimant() == null
                ? article.source()
                : cast.claimant(field + ".claimant", said.claimant());
        checkBasis(field, said, claimant);
        Entity relayedBy = said.relayedBy() == null ? null : cast.entity(field + ".relayedBy", said.relayedBy());
        TimeSpan given = said.holds() == null
                ? null
                : values.date(field + ".holds", said.holds(), TimeBasis.GIVEN, "recorded by " + recorder);
        String note = said.note() == null
                ? "recorded by " + recorder
                : problems.words(field + ".note", said.note(),
                        LONGEST_NOTE);
        if (problems.count() > before || words == null || p == null || claim == null || claimant == null
                || note == null) {
            return List.of();
        }
        TimeSpan holds = given != null ? given : times.holds(words, p.kind(), said.certainty());
        return withWhatFollows(new AppearanceDraft(claim, claimant, relayedBy, said.stance(), said.certainty(), holds,
                words, note, assessment(claimant, said, recorder), null));
    }

    private static Assessment assessment(Claimant claimant, ClaimInput said, String recorder) {
        Assessment usual = Assessment.recorded(claimant, recorder);
        return said.speakerBasis() == null ? usual : usual.knownBy(said.speakerBasis());
    }

    /** Only an article speaks in its own voice, and it speaks in no other. */
    private void checkBasis(String field, ClaimInput said, @Nullable Claimant claimant) {
        SpeakerBasis basis = said.speakerBasis();
        if (claimant != null && basis != null && basis != SpeakerBasis.UNKNOWN
                && claimant instanceof Entity == (basis == SpeakerBasis.OWN_VOICE)) {
            problems.add(field + ".speakerBasis", claimant instanceof Entity
                    ? "OWN_VOICE is for what the article itself says: leave out the claimant, or the speakerBasis."
                    : basis + " is for speakers other than the article: name the claimant, or leave out the speakerBasis.");
        }
    }

    /** Who denies a list, or asks about it, says nothing of each item. */
    private List<AppearanceDraft> withWhatFollows(AppearanceDraft draft) {
        var all = new ArrayList<>(List.of(draft));
        if (draft.stance() == Stance.AFFIRMS || draft.stance() == Stance.REPORTS) {
            told.entailed(draft.claim()).forEach(item -> all.add(new AppearanceDraft(item, draft.claimant(),
                    draft.relayedBy(), draft.stance(), draft.certainty(), draft.holds(), draft.passage(),
                    draft.checkWorthy(), draft.assessment(), draft.id())));
        }
        return all;
    }

    private @Nullable Passage words(String field, EvidenceInput evidence) {
        return switch (evidence.quote().in(article)) {
            case Found(var passage) -> passage;
            case NotFound(var part, var problem) -> problems.add(field + "." + part, problem);
        };
    }

    private @Nullable Predicate predicate(String field, ClaimInput said) {
        String id = said.predicate() == null ? Claim.OPEN : said.predicate();
        return vocabulary.predicates().stream().filter(p -> p.id().equals(id)).findFirst()
                .orElseGet(() -> problems.add(field + ".predicate", "No predicate has the id '" + id
                        + "': 'predicates' lists them. Leave it out for a claim that none fits."));
    }

    private @Nullable Claim open(String field, ClaimInput said) {
        if (said.value() != null || !said.narrowedBy().isEmpty()) {
            return problems.add(field + (said.value() != null ? ".value" : ".qualifiers"),
                    "A claim without a predicate is all in its 'text': leave it out.");
        }
        Entity subject = said.subject() == null ? null : cast.entity(field + ".subject", said.subject());
        String text = said.text() == null
                ? problems.add(field + ".text", "Give the claim in one sentence that needs no other, or a predicate.")
                : problems.words(field + ".text", said.text(), LONGEST_TEXT);
        return text == null ? null : told.open(subject, text);
    }

    private @Nullable Claim claim(String field, ClaimInput said, Predicate p) {
        int before = problems.count();
        if (said.text() != null) {
            problems.add(field + ".text", "A claim of a predicate is told by its parts: leave 'text' out.");
        }
        Entity subject = said.subject() == null
                ? problems.add(field + ".subject", "Say whom or what '" + p.id() + "' is told of.")
                : cast.entity(field + ".subject", said.subject());
        if (subject != null && !p.subject().admits(subject.type().name())) {
            problems.add(field + ".subject", "“" + subject.name() + "” is a " + subject.type() + "; '" + p.id()
                    + "' is told of one of " + p.subject().types() + ".");
        }
        ClaimValue value = values.read(field + ".value", said.value(), p);
        Map<String, Qualifier> qualifiers = qualifiers(field, said, p);
        if (problems.count() > before || subject == null) {
            return null;
        }
        boolean itself = value instanceof EntityValue(var other) && other.id().equals(subject.id()) || qualifiers
                .values().stream().anyMatch(q -> q.entity() != null && q.entity().id().equals(subject.id()));
        return itself
                ? problems.add(field + ".subject", "“" + subject.name() + "” plays two parts of the claim.")
                : told.claim(p, subject, value, qualifiers);
    }

    private Map<String, Qualifier> qualifiers(String field, ClaimInput said, Predicate p) {
        var qualifiers = new LinkedHashMap<String, Qualifier>();
        List<QualificationInput> given = said.narrowedBy();
        for (int i = 0; i < given.size(); i++) {
            String at = field + ".qualifiers[" + i + "]";
            Qualifier qualifier = qualifier(at, given.get(i), p);
            if (qualifier != null && qualifiers.put(given.get(i).name(), qualifier) != null) {
                problems.add(at + ".name", "'" + given.get(i).name() + "' is given twice.");
            }
        }
        p.qualifiers().stream().filter(role -> !role.optional())
                .filter(role -> given.stream().noneMatch(q -> q.name().equals(role.name())))
                .forEach(role -> problems.add(field + ".qualifiers", "'" + p.id() + "' needs the qualifier '"
                        + role.name() + "'."));
        return qualifiers;
    }

    private @Nullable Qualifier qualifier(String field, QualificationInput given, Predicate p) {
        Role role = p.qualifiers().stream().filter(r -> r.name().equals(given.name())).findFirst().orElse(null);
        if (role == null) {
            return problems.add(field + ".name", "'" + p.id() + "' has no such qualifier; it has "
                    + p.qualifiers().stream().map(Role::name).toList() + ".");
        }
        boolean entity = !role.types().isEmpty();
        if (entity != (given.entity() != null) || entity == (given.text() != null)) {
            return problems.add(field, "The qualifier '" + role.name() + "' is "
                    + (entity ? "one of " + role.types() + ": give 'entity'" : "told in words: give 'text'")
                    + ", and nothing else.");
        }
        if (given.entity() != null) {
            Entity who = cast.entity(field + ".entity", given.entity());
            return who == null || role.admits(who.type().name())
                    ? who == null ? null : Qualifier.of(who)
                    : problems.add(field + ".entity", "“" + who.name() + "” is a " + who.type() + ", not one of "
                            + role.types() + ".");
        }
        String text = given.text() == null ? null : problems.words(field + ".text", given.text(), LONGEST_TEXT);
        return text == null ? null : Qualifier.of(text);
    }
}
