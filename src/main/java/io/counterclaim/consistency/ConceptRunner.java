package io.counterclaim.consistency;

import io.counterclaim.graph.Retry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs every concept over a page of claims. Each writes in a transaction of its own, so one that fails harms no other. */
final class ConceptRunner {
    private static final Logger log = LoggerFactory.getLogger(ConceptRunner.class);
    /** How many times as long as a check a concept may take, unless the settings name it. */
    private static final int MORE = 20;
    private final Concepts concepts;
    private final PlatformTransactionManager transactions;
    private final ChecksSettings settings;

    /**
     * What the concepts came to.
     *
     * @param further claims to check beside those given
     * @param failed why a concept did not do its work, by its id
     * @param postponed why a concept has not done its work yet, by its id
     */
    record Enriched(List<String> further, Map<String, String> failed, Map<String, String> postponed) {
        static final Enriched NOTHING = new Enriched(List.of(), Map.of(), Map.of());

        /** Why a check looks later, if the work of a concept it requires is not done yet. */
        Optional<String> postponed(List<String> required) {
            return required.stream().filter(postponed::containsKey).findFirst().map(postponed::get);
        }

        /** Why a check cannot look, if a concept it requires failed. */
        Optional<String> failed(List<String> required) {
            return required.stream().filter(failed::containsKey).findFirst()
                    .map(id -> "It requires the concept '" + id + "', which failed: " + failed.get(id));
        }
    }

    ConceptRunner(Concepts concepts, PlatformTransactionManager transactions, ChecksSettings settings) {
        this.concepts = concepts;
        this.transactions = transactions;
        this.settings = settings;
    }

    Enriched enrich(List<String> claimIds) {
        var further = new TreeSet<String>();
        var failed = new HashMap<String, String>();
        var postponed = new HashMap<String, String>();
        for (Concept concept : concepts.all()) {
            if (!concepts.off(concept)) {
                try {
                    run(concept, claimIds, further, failed);
                } catch (NotYetException e) {
                    postponed.put(concept.id(), String.valueOf(e.getMessage()));
                }
            }
        }
        claimIds.forEach(further::remove);
        return new Enriched(List.copyOf(further), failed, postponed);
    }

    private void run(Concept concept, List<String> claimIds, Collection<String> further, Map<String, String> failed) {
        var missing = concept.requires().stream().filter(id -> failed.containsKey(id) || off(id)).findFirst();
        if (missing.isPresent()) {
            failed.put(concept.id(), "it requires '" + missing.get() + "', which did not run: "
                    + failed.getOrDefault(missing.get(), "it is switched off"));
            return;
        }
        try {
            further.addAll(Retry.transientFailures(
                    () -> Objects.requireNonNull(writing(concept).execute(status -> concept.enrich(claimIds)))));
        } catch (NotYetException e) {
            throw e;
        } catch (RuntimeException e) {
            failed.put(concept.id(), Causes.rootMessage(e));
            log.warn("concept {} failed over {} claims: {}", concept.id(), claimIds.size(), Causes.rootMessage(e));
        }
    }

    private TransactionTemplate writing(Concept concept) {
        var writing = new TransactionTemplate(transactions);
        // the listener is called while the transaction that recorded is still bound to the thread
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // a concept may read sentences, which a check never does
        writing.setTimeout((int) settings.timeouts()
                .getOrDefault(concept.id(), settings.timeout().multipliedBy(MORE)).toSeconds());
        return writing;
    }

    private boolean off(String id) {
        return concepts.all().stream().anyMatch(concept -> concept.id().equals(id) && concepts.off(concept));
    }
}
