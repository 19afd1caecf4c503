package io.counterclaim.api;

import java.util.List;

/** A place in a list that only grows at its end, whose entries are numbered: where a subscription goes on. */
public final class StreamCursor {
    /** Behind nothing: the list from its first entry on. */
    public static final long START = 0;

    private StreamCursor() {}

    /** The cursor of the entry with that number in the list of that name. */
    public static String of(String list, long number) {
        return new Cursor(list, List.of(Long.toString(number))).encoded();
    }

    /**
     * The number of the entry whose cursor was passed as the argument {@code after}.
     *
     * @throws CounterclaimException.InvalidInput when it is no cursor of that list
     */
    public static long number(String list, String after) {
        String number = Cursor.decode("after", after, list).key().getFirst();
        if (!number.matches("\\d{1,18}")) {
            throw new CounterclaimException.InvalidInput("after",
                    "'after' is no cursor of this subscription: pass a 'cursor' that it delivered.");
        }
        return Long.parseLong(number);
    }
}
