package io.counterclaim.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: which list, in which order, and the key of the entry there. Opaque to clients, so that it can
 * change; bound to its list, so that a cursor of another one is refused instead of answering nonsense.
 */
record Cursor(String list, List<String> key) {
    private static final String SEPARATOR = "\u001f";

    Cursor {
        key = List.copyOf(key);
    }

    String encoded() {
        String text = list + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @throws CounterclaimException.InvalidInput when it is no cursor, or one of another list
     */
    static Cursor decode(String argument, String text, String list) {
        String plain = plain(text);
        if (plain == null || !plain.startsWith(list + SEPARATOR)) {
            throw new CounterclaimException.InvalidInput(argument, "'" + argument + "' is no cursor of this list in"
                    + " this order: pass an endCursor or startCursor that this field returned.");
        }
        return new Cursor(list, List.of(plain.substring(list.length() + 1).split(SEPARATOR, -1)));
    }

    private static @Nullable String plain(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return null;
        }
    }
}
