package io.counterclaim.article;

import io.counterclaim.api.Facets.Bucket;
import io.counterclaim.api.Facets.Facet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * In which months things were published, as far as it is known to the month.
 *
 * @param buckets the months in which most were, in the order of the calendar
 * @param others how many months more there are
 * @param unknown how many things have a date of publishing that nothing is known of, or not to the month
 */
public record MonthFacet(List<MonthBucket> buckets, int others, int unknown) {
    public MonthFacet {
        buckets = List.copyOf(buckets);
    }

    /**
     * One month.
     *
     * @param from its first day
     * @param to its last day
     * @param count how many things were published in it
     */
    public record MonthBucket(String month, LocalDate from, LocalDate to, int count) {
        private static MonthBucket of(Bucket bucket) {
            YearMonth month = YearMonth.parse(bucket.value());
            return new MonthBucket(bucket.value(), month.atDay(1), month.atEndOfMonth(), bucket.count());
        }
    }

    /** What was counted by values like {@code 2022-10}. */
    public static MonthFacet of(Facet facet) {
        return new MonthFacet(facet.buckets().stream().map(MonthBucket::of)
                .sorted(Comparator.comparing(MonthBucket::from)).toList(), facet.others(), facet.unknown());
    }
}
