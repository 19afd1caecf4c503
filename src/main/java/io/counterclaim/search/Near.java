package io.counterclaim.search;

/**
 * Two claims that are near in meaning.
 *
 * @param claim the claim that was asked about
 * @param other one near to it
 * @param cosine how near, up to 1
 */
public record Near(Text claim, Text other, double cosine) {

    /** A claim and its sentence. */
    public record Text(String id, String text) {}
}
