package io.counterclaim.comparison;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "must be vaccinated" against "no vaccination is needed". */
final class Duties implements Rule {
    private static final double NEEDS = .6;

    @Override
    public List<Clash> in(Aligned pair) {
        if (!pair.matter().isOne()) {
            return List.of();
        }
        Duty one = duty(pair.c());
        Duty other = duty(pair.e());
        return one == null || other == null || one.holds() == other.holds()
                ? List.of()
                : List.of(new Clash(new Reason(ReasonKind.MODALITY, one.word(), other.word(),
                        "what must be done cannot be left undone"), Set.of(), NEEDS));
    }

    private record Duty(String word, boolean holds) {}

    private static @Nullable Duty duty(Side side) {
        for (ParsedSentence.Token word : side.sentence().words()) {
            if (word.lemma().matches("must|shall") && word.relation().startsWith("aux")) {
                return new Duty(word.text(), !word.denied());
            }
        }
        for (Unit unit : side.units()) {
            if (WordGroup.DUTY.has(unit.lemma())) {
                return new Duty(side.withNegation(unit), !side.denies(unit));
            }
            if (WordGroup.CHOICE.has(unit.lemma())) {
                return new Duty(side.withNegation(unit), side.denies(unit));
            }
        }
        return null;
    }
}
