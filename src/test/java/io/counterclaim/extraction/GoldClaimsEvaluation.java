package io.counterclaim.extraction;

import io.counterclaim.claim.AppearanceDraft;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.Stance;
import io.counterclaim.testing.Evaluation;
import io.counterclaim.testing.EvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The claims that a person found in two real articles: how many of them are found, and are their speaker's. */
class GoldClaimsEvaluation {

    @Test
    void claimsFoundByHandAreFound() throws IOException {
        var gold = Files.readAllLines(EvaluationData.at("extraction/gold-000-004.jsonl")).stream()
                .map(JsonMapper.shared()::readTree).toList();
        var drafts = Map.of("000", RealDrafts.of("000"), "004", RealDrafts.of("004"));
        var found = new TreeMap<Integer, int[]>();
        for (JsonNode one : gold) {
            List<AppearanceDraft> at = drafts.get(one.get("article").asString().substring(0, 3)).stream()
                    .filter(d -> overlap(d, one) >= .5).toList();
            boolean right = at.stream().anyMatch(d -> isSpeaker(d, one) && isPolarity(d, one));
            int[] count = found.computeIfAbsent(one.get("tier").asInt(), tier -> new int[2]);
            count[0] += right ? 1 : 0;
            count[1]++;
            if (!right) {
                System.out.println("missed " + one.get("id").asString() + " tier " + one.get("tier") + ": "
                        + at.stream()
                                .map(d -> d.claimant().name() + " " + d.stance() + " “" + d.claim().text() + "”")
                                .toList());
            }
        }
        int[] first = found.get(1);
        new Evaluation(6, "tier-1 claims found with right speaker and polarity: recall", "gold-000-004", .80, .90,
                "Found: an appearance whose passage shares at least half of the characters of the union with the gold span (Jaccard ≥ .5), of the gold's speaker (the article's own voice where the gold has none), DENIES where the gold is negative and not DENIES elsewhere. %d of %d; tier 2: %d of %d."
                        .formatted(first[0], first[1], found.get(2)[0], found.get(2)[1]))
                .measured((double) first[0] / first[1]);
    }

    private static double overlap(AppearanceDraft draft, JsonNode gold) {
        int start = gold.get("start").asInt();
        int end = gold.get("end").asInt();
        int shared = Math.min(end, draft.passage().end()) - Math.max(start, draft.passage().start());
        int all = Math.max(end, draft.passage().end()) - Math.min(start, draft.passage().start());
        return Math.max(0, shared) / (double) all;
    }

    /** "India (New Delhi)" is India, "United States and its allies" the United States. */
    private static boolean isSpeaker(AppearanceDraft draft, JsonNode gold) {
        boolean entity = draft.claimant() instanceof Entity;
        if (gold.get("speaker").isNull()) {
            return !entity;
        }
        String name = gold.get("speaker").asString().toLowerCase(Locale.ROOT);
        return entity && name.startsWith(draft.claimant().name().toLowerCase(Locale.ROOT));
    }

    private static boolean isPolarity(AppearanceDraft draft, JsonNode gold) {
        return gold.get("polarity").asString().equals("-") == (draft.stance() == Stance.DENIES);
    }
}
