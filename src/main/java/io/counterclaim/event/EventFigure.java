package io.counterclaim.event;

import io.counterclaim.comparison.Toll.Harm;
import io.counterclaim.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * How many an article counts.
 *
 * @param low the smallest number it can be
 * @param high the largest; null where nothing bounds it
 * @param words the number with its bound: "at least 44"
 * @param published when the article came out
 */
record EventFigure(Harm harm, double low, @Nullable Double high, String words, String claimId, String appearanceId,
        String articleId, TimeSpan published) {}
