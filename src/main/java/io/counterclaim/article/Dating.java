package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeExpression;
import io.counterclaim.time.TimeExpressions;
import io.counterclaim.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out when an article was published: as given, as its dateline states, as its text lets one infer, or at least
 * after the latest past date it mentions. What it cannot prove it leaves unknown.
 */
final class Dating {
    private static final Pattern UPDATED = Pattern.compile("(?iu)\\W*(?:last )?(?:updated|modified).*");
    private static final Pattern AHEAD = Pattern.compile("(?iu)\\b(?:will|would|shall|plans?|planned|aims?|hopes?|due"
            + "|expected|scheduled|set|target|goal|forecast|projected|upcoming|next|future|deadline|by)\\b");
    private static final int ROUND = 5;
    /** No sentence is longer; without a bound, a text without full stops takes quadratic time. */
    private static final int SENTENCE = 600;
    private static final String NOTHING = "no date is given, and the text neither states nor proves one";
    private final String text;
    private final List<Block> blocks;
    private final LocalDate today;
    private final List<TimeExpression> mentions = new ArrayList<>();

    private Dating(String text, List<Block> blocks, LocalDate today) {
        this.text = text;
        this.blocks = blocks;
        this.today = today;
        for (Block block : blocks) {
            if (block.kind() != Kind.FURNITURE) {
                mentions.addAll(TimeExpressions.find(text, block.start(), block.end()));
            }
        }
    }

    /** The date of an article, inferred from its text where nothing gives or states it. */
    static TimeSpan date(IncomingArticle article, List<Block> blocks, LocalDate today) {
        return date(article, blocks, today, true);
    }

    /**
     * @param infer false to take only a given or stated date and the bound that the text proves
     * @throws IllegalArgumentException when the given date is no date
     */
    static TimeSpan date(IncomingArticle article, List<Block> blocks, LocalDate today, boolean infer) {
        String published = article.published();
        if (published != null && !published.isBlank()) {
            return PublishedDate.given(published);
        }
        return new Dating(article.text(), blocks, today).date(infer);
    }

    private TimeSpan date(boolean infer) {
        TimeSpan stated = stated();
        if (stated != null) {
            return stated;
        }
        TimeSpan latest = latestPast();
        if (infer) {
            TimeSpan inferred = byWeekday(latest);
            inferred = inferred != null ? inferred : byAnniversary(latest);
            if (inferred != null) {
                return inferred;
            }
        }
        return latest == null ? TimeSpan.unknown(NOTHING) : bound(latest);
    }

    private @Nullable TimeSpan stated() {
        List<TimeSpan> lines = new ArrayList<>();
        for (Block block : blocks) {
            String line = text.substring(block.start(), block.end());
            if (block.kind() == Kind.DATELINE) {
                int at = UPDATED.matcher(line).matches() ? lines.size() : 0;
                TimeExpressions.find(text, block.start(), block.end()).stream().map(TimeExpression::named)
                        .filter(Objects::nonNull).findFirst()
                        .ifPresent(span -> lines.add(Math.min(at, lines.size()), span));
            }
        }
        return lines.isEmpty()
                ? null
                : lines.getFirst().with(TimeBasis.STATED, "dateline " + lines.getFirst().reason());
    }

    /** "this Monday, December 6": the latest year in which it was one, unless the text knows of later days. */
    private @Nullable TimeSpan byWeekday(@Nullable TimeSpan latest) {
        return mentions.stream().filter(m -> m.latestWeekdayDate(today) != null).map(m -> {
            LocalDate day = Objects.requireNonNull(m.latestWeekdayDate(today));
            String reason = "“" + words(m) + "”: " + day + " is the latest such day up to " + today;
            return TimeSpan.of(day, TimeBasis.INFERRED, reason);
        }).filter(span -> notBefore(span.from(), latest)).max(Comparator.comparing(TimeSpan::text)).orElse(null);
    }

    /** A round number of years is a manner of speaking; twelve years were counted, and from the founding. */
    private @Nullable TimeSpan byAnniversary(@Nullable TimeSpan latest) {
        LocalDate earliest = mentions.stream().map(TimeExpression::day).filter(Objects::nonNull)
                .map(Objects::requireNonNull).filter(day -> !day.isAfter(today)).min(Comparator.naturalOrder())
                .orElse(null);
        if (earliest == null) {
            return null;
        }
        return mentions.stream().filter(m -> m.yearsBack().orElse(0) % ROUND != 0).map(m -> {
            int year = earliest.getYear() + m.yearsBack().getAsInt();
            String reason = "“" + words(m) + "” counted from " + named(earliest)
                    + ", the earliest full date in the text";
            return TimeSpan.of("%04d~".formatted(year), TimeBasis.INFERRED, reason);
        }).filter(span -> notBefore(span.to(), latest) && !after(span.from(), today)).findFirst().orElse(null);
    }

    private static TimeSpan bound(TimeSpan latest) {
        String begin = latest.text().contains("/")
                ? latest.text().substring(0, latest.text().indexOf('/'))
                : latest.text();
        return TimeSpan.of(begin + "/..", TimeBasis.INFERRED,
                "not before " + latest.reason() + ", the latest past date in the text");
    }

    /** The latest date the text tells of as past. What is planned or forecast proves nothing. */
    private @Nullable TimeSpan latestPast() {
        return mentions.stream().filter(this::past).map(TimeExpression::named).filter(Objects::nonNull)
                .map(Objects::requireNonNull).filter(span -> !after(span.from(), today))
                .max(Comparator.comparing(span -> Objects.requireNonNull(span.from()))).orElse(null);
    }

    private boolean past(TimeExpression mention) {
        int begin = Math.max(text.lastIndexOf('.', mention.start()), text.lastIndexOf('\n', mention.start())) + 1;
        int near = Math.max(begin, mention.start() - SENTENCE);
        return !AHEAD.matcher(text.substring(near, mention.end())).find();
    }

    private static boolean notBefore(@Nullable LocalDate day, @Nullable TimeSpan latest) {
        return latest == null || latest.from() == null || day != null && !day.isBefore(latest.from());
    }

    private static boolean after(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }

    private String named(LocalDate day) {
        return mentions.stream().filter(m -> day.equals(m.day())).findFirst().map(Dating::words)
                .map(w -> w.replaceFirst("^(?iu:on|since|in|from|by|until|before|after|of) (?:the )?", ""))
                .orElse(day.toString());
    }

    private static String words(TimeExpression mention) {
        return mention.text().replaceAll("[\\s\\u00A0]+", " ");
    }
}
