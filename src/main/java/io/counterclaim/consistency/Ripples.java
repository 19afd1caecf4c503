package io.counterclaim.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Tells what a change of the record does to the findings: the checks run at its end, in its own thread. */
@Component
public final class Ripples {
    private static final ScopedValue<List<CheckRun>> LISTENING = ScopedValue.newInstance();

    Ripples() {}

    /** What a change came to, and what the checks made of it; null where nothing came of it. */
    public record Told<T>(T outcome, Ripple ripple) {}

    /** Makes a change, a transaction of its own, and waits for what it does to the findings. */
    public <T> Told<T> of(Supplier<T> change) {
        var runs = new ArrayList<CheckRun>();
        T outcome = ScopedValue.where(LISTENING, runs).call(change::get);
        return new Told<>(outcome, new Ripple(runs.stream().reduce(CheckRun.NOTHING, CheckRun::and)));
    }

    static void tell(CheckRun run) {
        if (LISTENING.isBound()) {
            LISTENING.get().add(run);
        }
    }
}
