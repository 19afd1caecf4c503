package io.counterclaim.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks the model, where one is named, which pairs of claims it takes for contradictions. People decide whether they are. */
@Component
public final class Suggester {
    private final @Nullable SecondOpinion model;
    private final @Nullable ModelSettings settings;

    @Autowired
    Suggester(ObjectProvider<SecondOpinion> model, ObjectProvider<ModelSettings> settings) {
        this(model.getIfAvailable(), settings.getIfAvailable());
    }

    Suggester(@Nullable SecondOpinion model, @Nullable ModelSettings settings) {
        this.model = settings == null || settings.mostPerArticle() == 0 ? null : model;
        this.settings = settings;
    }

    /** The model's name with its version; empty when there is none, or it is not to suggest anything. */
    public Optional<String> model() {
        return Optional.ofNullable(model).map(SecondOpinion::name);
    }

    /** The model with the likelihood from which it suggests: another one whenever it may suggest something else. */
    public String method() {
        return model().map(name -> name + " from " + suggestFrom()).orElse("none");
    }

    /** How many pairs are judged for one article. */
    public int mostPerArticle() {
        return settings == null ? 0 : settings.mostPerArticle();
    }

    private double suggestFrom() {
        return settings == null ? 1 : settings.suggestFrom();
    }

    /**
     * How likely the model calls the two texts a contradiction, 0 to 1, where that is enough to suggest it. Empty
     * otherwise, and where the two are longer than what it reads.
     */
    public Optional<Double> contradiction(String a, String b) {
        return Optional.ofNullable(model).map(asked -> asked.bothWays(a, b).get(SecondOpinion.CONTRADICTION))
                .filter(likely -> likely >= suggestFrom());
    }
}
