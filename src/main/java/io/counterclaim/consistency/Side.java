package io.counterclaim.consistency;

import io.counterclaim.claim.Claim;
import java.util.List;

/**
 * One side of a finding.
 *
 * @param role what part it plays, in the words of the check
 * @param appearances the ids of who says it where, as far as it matters to the finding
 */
public record Side(String role, Claim claim, List<String> appearances) {
    public Side {
        appearances = List.copyOf(appearances);
    }
}
