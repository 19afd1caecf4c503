package io.counterclaim.article;

import io.counterclaim.article.Block.Kind;
import io.counterclaim.time.Lean;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeExpression;
import io.counterclaim.time.TimeExpressions;
import io.counterclaim.time.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out when an article was published: as given, as its dateline states, as its text lets one infer, or at least
 * after the latest past date it mentions. What it cannot prove it leaves unknown.
 */
final class Dating {
    private static final Pattern UPDATED = Pattern
            .compile("(?iu)\\W*(?:this \\p{L}+ was )?(?:last )?(?:updated|modified).*");
    private static final Pattern PUBLISHED = Pattern
            .compile("(?iu)\\b(?:published|posted|issued|created)(?: on| at)?\\W*$");
    /** "today, October 5, 2022": the day is that of the telling, unless somebody else tells it. */
    private static final Pattern TODAY = Pattern
            .compile("(?iu)\\b(today|yesterday|tomorrow)(?:,|\\s\\()?\\s(?:on\\s)?$");
    private static final Pattern QUOTE = Pattern.compile("[“”\"«»„]");
    private static final Pattern AHEAD = Pattern
            .compile("(?iu)\\b(?:will|would|shall|should|must|can|could|(?-i:may)|might|plans?|planned|aims?|hopes?|due"
                    + "|expected|scheduled|set|target|goal|forecast|projected|upcoming|next|future|deadline|by|until|if|unless|promises?|promised)\\b");
    /** After the date: "in 2024 it will be over". */
    private static final Pattern AHEAD_AFTER = Pattern
            .compile("(?iu)\\b(?:will|shall|should|must|(?-i:may)|might|(?:is|are) (?:to|due|set"
                    + "|expected|scheduled|planned|projected|forecast))\\b");
    /** Present perfect and past tenses, regular and not; without one, a date may be a plan told in the present tense. */
    private static final Pattern TOLD_AS_PAST = Pattern
            .compile("(?iu)\\b(?:was|were|had|has|have|did|\\p{L}{2,}ed|became"
                    + "|began|broke|brought|built|bought|came|chose|cut|died|drew|fell|felt|fought|found|flew|gave|got|grew|held|hit|kept"
                    + "|knew|laid|left|led|lost|made|meant|met|paid|put|ran|rose|said|sank|saw|sent|sold|shot|spent|spoke|stood|struck|swore"
                    + "|taught|took|told|thought|threw|went|won|wrote|since)\\b");
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
            TimeSpan inferred = byToday();
            inferred = inferred != null ? inferred : byWeekday(latest);
            inferred = inferred != null ? inferred : byAnniversary(latest);
            if (inferred != null) {
                return inferred;
            }
        }
        TimeExpression yearless = yearless();
        if (yearless != null) {
            return latest == null
                    ? TimeSpan.unknown("the dateline “" + words(yearless) + "” has no year, and the text proves none")
                    : yearlessAfter(yearless, latest);
        }
        return latest == null ? TimeSpan.unknown(NOTHING) : bound(latest);
    }

    /** "WASHINGTON, Oct. 5 (AP) —": a day, but of which year? */
    private @Nullable TimeExpression yearless() {
        return mentions.stream().filter(m -> blocks.stream().anyMatch(b -> b.kind() == Kind.DATELINE
                && b.start() <= m.start() && m.end() <= b.end())).filter(m -> m.named() == null).findFirst()
                .orElse(null);
    }

    /** It was such a day, and none before the latest past date. */
    private static TimeSpan yearlessAfter(TimeExpression yearless, TimeSpan latest) {
        TimeSpan first = yearless.resolve(TimeSpan.of(Objects.requireNonNull(latest.from()), TimeBasis.STATED, ""),
                Lean.FUTURE);
        TimeSpan bound = bound(latest);
        return first.from() == null || first.from().isBefore(Objects.requireNonNull(latest.from()))
                ? bound
                : TimeSpan.between(first.from(), null, TimeBasis.INFERRED,
                        "the first “" + words(yearless) + "” " + bound.reason());
    }

    private @Nullable TimeSpan stated() {
        List<TimeSpan> lines = new ArrayList<>();
        for (Block block : blocks) {
            String line = text.substring(block.start(), block.end());
            if (block.kind() == Kind.DATELINE) {
                int at = UPDATED.matcher(line).matches() ? lines.size() : 0;
                List<TimeExpression> dates = TimeExpressions.find(text, block.start(), block.end()).stream()
                        .filter(e -> e.named() != null).toList();
                dates.stream().filter(e -> PUBLISHED.matcher(text.substring(block.start(), e.start())).find())
                        .findFirst().or(() -> dates.stream().findFirst()).map(TimeExpression::named)
                        .ifPresent(span -> lines.add(Math.min(at, lines.size()), span));
            }
        }
        return lines.isEmpty()
                ? null
                : lines.getFirst().with(TimeBasis.STATED, "dateline " + lines.getFirst().reason());
    }

    private @Nullable TimeSpan byToday() {
        for (TimeExpression mention : mentions) {
            LocalDate day = mention.day();
            int begin = Math.max(0, text.lastIndexOf('\n', mention.start()));
            String before = text.substring(Math.max(begin, mention.start() - SENTENCE), mention.start());
            Matcher word = TODAY.matcher(before);
            if (day != null && !after(day, today) && word.find() && !QUOTE.matcher(before).find()) {
                int offset = switch (word.group(1).toLowerCase(Locale.ROOT)) {
                    case "yesterday" -> 1;
                    case "tomorrow" -> -1;
                    default -> 0;
                };
                return TimeSpan.of(day.plusDays(offset), TimeBasis.INFERRED,
                        "“" + word.group(1) + "” is told to be " + day);
            }
        }
        return null;
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
        String after = text.substring(mention.end(), sentenceEnd(mention.end()));
        String before = text.substring(near, mention.end());
        return !AHEAD.matcher(before).find() && !AHEAD_AFTER.matcher(after).find()
                && TOLD_AS_PAST.matcher(before + after).find();
    }

    private int sentenceEnd(int from) {
        int end = from;
        int last = Math.min(text.length(), from + SENTENCE);
        while (end < last && ".!?\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
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
