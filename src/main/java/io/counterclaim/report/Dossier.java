package io.counterclaim.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that one report tells, in the order in which it is told.
 *
 * @param articles what was read, undated ones last
 * @param claims how many claims were found in them
 * @param findings what the checks found, the gravest first
 * @param checks every check, by id
 * @param notChecked what no check could judge
 */
public record Dossier(List<Article> articles, long claims, List<Finding> findings, List<Check> checks,
        NotChecked notChecked) {

    public Dossier {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }

    /** How many sayings the articles hold. */
    long appearances() {
        return articles.stream().mapToLong(Article::appearances).sum();
    }

    /** Findings that nobody has explained or set aside, of every kind. */
    public List<OpenFinding> open() {
        return findings.stream().filter(Finding::open)
                .map(f -> new OpenFinding(f.id(), f.check(), f.kind(), f.severity(), f.message())).toList();
    }

    /** Contradictions nobody has explained or set aside. */
    List<Finding> contradictions() {
        return findings(f -> f.open() && f.contradiction());
    }

    /** Differences that are no conflict. */
    List<Finding> reconciled() {
        return findings(f -> f.reconciliation() != null);
    }

    /** What a model takes for contradictions, and no person has confirmed or dismissed. */
    List<Finding> suggestions() {
        return findings(f -> f.open() && f.suggestion());
    }

    /** Open findings of any other kind. */
    List<Finding> others() {
        return findings(f -> f.open() && !f.contradiction() && !f.suggestion());
    }

    /** What a person has decided to leave. */
    List<Finding> setAside() {
        return findings(f -> f.reconciliation() == null && f.setAside());
    }

    private List<Finding> findings(java.util.function.Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }

    /**
     * An article that was read.
     *
     * @param published EDTF
     * @param basis where that date was taken from
     * @param reason the words it rests on, or what is missing
     * @param appearances how many sayings were found in it
     * @param revisedBy the id of the later version that corrects it, or null
     */
    public record Article(String id, String title, @Nullable String uri, String source, String published,
            String basis, @Nullable String reason, long appearances, @Nullable String revisedBy) {

        boolean undated() {
            return basis.equals("UNKNOWN");
        }
    }

    /**
     * What a check found, with the words it rests on.
     *
     * @param message why it was found, in one or two sentences
     * @param detailNames what was compared, with {@code detailValues} beside it
     * @param reconciliation why it is no conflict, or null
     * @param because the arithmetic of that, or null
     * @param waiver why a person leaves it, or null
     */
    public record Finding(String id, String check, String title, String kind, String severity, String status,
            String message, List<String> detailNames, List<String> detailValues, @Nullable String reconciliation,
            @Nullable String because, @Nullable String waiver, String remedy, List<Side> sides) {

        boolean contradiction() {
            return kind.equals("CONTRADICTION");
        }

        boolean suggestion() {
            return kind.equals("SUGGESTION");
        }

        boolean setAside() {
            return waiver != null || status.equals("DISMISSED");
        }

        boolean open() {
            return reconciliation == null && !setAside();
        }

        Stream<Saying> sayings() {
            return sides.stream().flatMap(side -> side.appearances().stream());
        }
    }

    /** One claim a finding is about, and the sayings of it that it concerns. */
    public record Side(String claim, String text, List<Saying> appearances) {}

    /**
     * One saying: who, how, in which words, where.
     *
     * @param claimant who says it; “unknown speaker” where that is not known
     * @param ownVoice true when the article says it in its own voice
     * @param speakerBasis the way the speaker is known, a value of SpeakerBasis
     * @param confidence HIGH, MEDIUM or LOW
     * @param before the sentence before the words, for a claim that needs its article to be understood; else null
     * @param holds the time it is said to be true of, as EDTF
     * @param exact the words
     * @param start where they start in the article's text, in UTF-16 code units from 0
     * @param end one past where they end
     */
    public record Saying(String id, @Nullable String role, String claimant, boolean ownVoice, String speakerBasis,
            String confidence, @Nullable String relayedBy, String stance, String certainty, String holds,
            @Nullable String before, String exact, int start, int end, String article, String title,
            @Nullable String uri, String source, String published, String basis) {

        public Saying {
            before = before == null ? null : SentenceBefore.in(before);
        }
    }

    /** A check, as its file describes it. */
    public record Check(String id, String title, String kind, String severity, String problem, String remedy) {}

    /**
     * What no check could judge.
     *
     * @param openClaims claims that fit no predicate, so that no values can be compared
     * @param firstOpenClaims the first of them in reading order
     * @param uncheckedClaims claims the checks have not seen yet
     * @param passedOver why passages gave no claim, and how many
     * @param failures checks that failed or did not run, each in one sentence
     */
    public record NotChecked(long openClaims, List<String> firstOpenClaims, long uncheckedClaims,
            List<PassedOver> passedOver, List<String> failures) {}

    /** How many passages were read without taking a claim from them, for one reason. */
    public record PassedOver(String reason, long passages) {}
}
