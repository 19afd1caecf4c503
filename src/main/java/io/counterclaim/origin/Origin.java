package io.counterclaim.origin;

import java.util.List;

/**
 * The appearances of a claim that rest on one another: together they are one voice for it.
 *
 * @param appearanceIds the appearances, the earliest article's first
 * @param merges why they count as one: one reason fewer than there are appearances
 */
public record Origin(List<String> appearanceIds, List<OriginMerge> merges) {

    public Origin {
        appearanceIds = List.copyOf(appearanceIds);
        merges = List.copyOf(merges);
    }
}
