package io.counterclaim.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** How fast a long task is, and how long it will still take, judged by its last minute: it begins slowly. */
final class Pace {
    private static final Duration JUDGED = Duration.ofMinutes(1);
    private final String things;
    private final Clock clock;
    private final Deque<Mark> marks = new ArrayDeque<>();

    /** How much was done at a time. */
    private record Mark(Instant at, long done) {}

    /** @param things what is done, as in "claims" */
    Pace(String things, Clock clock) {
        this.things = things;
        this.clock = clock;
        marks.add(new Mark(clock.instant(), 0));
    }

    /** For example "1,480 claims a second, 11 minutes left", once {@code done} of {@code all} are done. */
    String at(long done, long all) {
        Instant now = clock.instant();
        while (marks.size() > 1 && marks.getFirst().at().isBefore(now.minus(JUDGED))) {
            marks.removeFirst();
        }
        Mark first = marks.getFirst();
        marks.add(new Mark(now, done));
        double seconds = Math.max(1, Duration.between(first.at(), now).toMillis()) / 1000.0;
        double rate = (done - first.done()) / seconds;
        return String.format(Locale.ROOT, "%,.0f %s a second", rate, things)
                + (done < all && rate > 0 ? ", " + left((long) Math.ceil((all - done) / rate)) : "");
    }

    private static String left(long seconds) {
        long minutes = (seconds + 30) / 60;
        if (minutes == 0) {
            return "less than a minute left";
        }
        String hours = minutes < 60 ? "" : counted(minutes / 60, "hour");
        String rest = minutes >= 60 && minutes % 60 == 0 ? "" : counted(minutes % 60, "minute");
        return (hours + " " + rest).strip() + " left";
    }

    private static String counted(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}
