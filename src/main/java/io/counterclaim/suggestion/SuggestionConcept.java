package io.counterclaim.suggestion;

import io.counterclaim.comparison.Suggester;
import io.counterclaim.consistency.Concept;
import io.counterclaim.consistency.NotYetException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the checks whether the model has judged the claims they look at. The judging is done beside the checks: it is slow. */
@Component
class SuggestionConcept implements Concept {
    private final SuggestedPairs pairs;
    private final Suggester model;

    SuggestionConcept(SuggestedPairs pairs, Suggester model) {
        this.pairs = pairs;
        this.model = model;
    }

    @Override
    public String id() {
        return "suggestions";
    }

    @Override
    public String title() {
        return "Which claims near in meaning a model takes for contradictions";
    }

    @Override
    public List<String> requires() {
        return List.of("meanings");
    }

    @Override
    public String version() {
        return model.method();
    }

    @Override
    public Optional<String> idle() {
        return model.model().isPresent()
                ? Optional.empty()
                : Optional.of("No model is named that could suggest anything: counterclaim.comparison.model.path.");
    }

    @Override
    public Collection<String> enrich(Collection<String> claimIds) {
        if (!pairs.notJudged(claimIds).isEmpty()) {
            throw new NotYetException("The model has not judged the claim yet; it does so beside the intake.");
        }
        return pairs.partners(claimIds);
    }
}
