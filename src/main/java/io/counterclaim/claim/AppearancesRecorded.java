package io.counterclaim.claim;

import java.util.Collection;
import java.util.Set;

/** Appearances of these claims were recorded or withdrawn, or a person put their event right, and the transaction has been asked to commit. */
public record AppearancesRecorded(Set<String> claimIds) {
    public AppearancesRecorded(Collection<String> claimIds) {
        this(Set.copyOf(claimIds));
    }
}
