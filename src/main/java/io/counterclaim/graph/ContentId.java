package io.counterclaim.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids made from content, so that recording the same thing twice meets the same node. */
public final class ContentId {
    private static final int HEX_DIGITS = 32;

    private ContentId() {}

    /**
     * The id of what {@code parts} spell, for example {@code claim:0f3a…} with 32 hex digits (128 bits of SHA-256).
     * Each part is hashed with its length before it, so ("ab", "c") and ("a", "bc") differ; null differs from "".
     */
    public static String of(String type, @Nullable String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            sha.update(((part == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return type + ":" + HexFormat.of().formatHex(sha.digest()).substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
