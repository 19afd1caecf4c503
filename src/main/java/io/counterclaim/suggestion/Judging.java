package io.counterclaim.suggestion;

import io.counterclaim.comparison.Suggester;
import io.counterclaim.consistency.Consistency;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Has the model judge, batch by batch, the claims that the checks put off for it, and has them checked then. */
@Service
public class Judging {
    private static final Logger log = LoggerFactory.getLogger(Judging.class);
    private static final int BATCH = 50;
    private final Suggester model;
    private final SuggestedPairs pairs;
    private final Consistency consistency;

    Judging(Suggester model, SuggestedPairs pairs, Consistency consistency) {
        this.model = model;
        this.pairs = pairs;
        this.consistency = consistency;
    }

    /**
     * Judges all that was put off; what is put off meanwhile too. Does nothing without a model.
     *
     * @param progress is told after each batch how many claims have been judged
     * @return how many claims were judged
     */
    public long judgeAll(Consistency.Progress progress) {
        long judged = 0;
        List<String> batch = next();
        while (!batch.isEmpty() && !Thread.currentThread().isInterrupted()) {
            pairs.judge(batch);
            consistency.check(batch);
            judged += batch.size();
            progress.checked(judged, judged);
            List<String> following = next();
            if (following.equals(batch)) {
                // they cannot be checked, for another reason than the model
                log.warn("{} claims were judged by the model and could not be checked", batch.size());
                return judged;
            }
            batch = following;
        }
        if (judged > 0) {
            log.info("the model judged {} claims", judged);
        }
        return judged;
    }

    private List<String> next() {
        return model.model().isPresent() ? consistency.postponed(BATCH) : List.of();
    }
}
