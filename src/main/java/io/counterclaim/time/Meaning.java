package io.counterclaim.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the words of a time expression mean, wherever they stand. */
sealed interface Meaning {

    TimeSpan resolve(String words, TimeSpan anchor, Lean lean);

    /** "October 5, 2022": the same days whenever it is said. */
    record Absolute(Stretch days) implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            return days.as(TimeBasis.STATED, "“" + words + "”");
        }
    }

    /** "06/12/2021": one of two days, and all that is known is that it lies between them. */
    record Ambiguous(LocalDate first, LocalDate last) implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            return Stretch.of(first, last).as(TimeBasis.STATED,
                    "“" + words + "”, which is " + first + " or " + last);
        }
    }

    /** "February 30": no such day. */
    record Impossible() implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            return TimeSpan.unknown("“" + words + "” is no day of the calendar");
        }
    }

    /** "last week": it depends on the day it is said. */
    record Relative(DayRule rule) implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            LocalDate from = anchor.from();
            LocalDate to = anchor.to();
            if (from == null && to == null) {
                return TimeSpan.unknown("“" + words + "” counts from the day of the article, which is unknown");
            }
            return between(from, to, lean).as(TimeBasis.INFERRED, "“" + words + "” counted from " + anchor.text());
        }

        /** Every rule keeps the order of days, so the ends of the anchor give the widest answer. */
        private Stretch between(@Nullable LocalDate from, @Nullable LocalDate to, Lean lean) {
            Stretch first = from == null ? null : rule.on(from, lean);
            Stretch last = to == null ? null : rule.on(to, lean);
            if (first == null) {
                return Stretch.of(null, last == null ? null : last.to());
            }
            return last == null ? Stretch.of(first.from(), null) : first.through(last);
        }
    }

    /** "since 2003": from then until the article was written. */
    record Since(Meaning inner) implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            TimeSpan begin = inner.resolve(words, anchor, Lean.PAST);
            if (begin.from() == null) {
                return begin;
            }
            LocalDate end = anchor.to() == null || anchor.to().isBefore(begin.from()) ? null : anchor.to();
            String until = end == null ? ".." : Edtf.last(anchor.text());
            String text = Edtf.first(begin.text()) + "/" + until;
            return new TimeSpan(begin.from(), end, text, begin.basis(), begin.reason());
        }
    }

    /** "until May", "by 2030"; "before May" leaves May out. */
    record Until(Meaning inner, boolean including) implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            TimeSpan end = inner.resolve(words, anchor, lean);
            if (lean == Lean.FUTURE && words.regionMatches(true, 0, "by ", 0, 3)) {
                // what is to be so by November is so in November, and not before it was said
                return end;
            }
            LocalDate last = including ? end.to() : end.from();
            if (last == null) {
                return end.basis() == TimeBasis.UNKNOWN ? end : TimeSpan.unknown(end.reason());
            }
            return Stretch.of(null, including ? last : last.minusDays(1)).as(end.basis(), end.reason());
        }
    }

    /** "after July": nothing says how long after. */
    record After(Meaning inner) implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            TimeSpan begin = inner.resolve(words, anchor, lean);
            return begin.from() == null ? begin : Stretch.of(begin.from(), null).as(begin.basis(), begin.reason());
        }
    }

    /** "from March to May": both ends counted from the article, the first not after the last. */
    record Range(Meaning first, Meaning last) implements Meaning {
        @Override
        public TimeSpan resolve(String words, TimeSpan anchor, Lean lean) {
            TimeSpan end = last.resolve(words, anchor, lean);
            TimeSpan begin = first.resolve(words, first instanceof Relative ? end : anchor, Lean.PAST);
            LocalDate from = begin.from();
            LocalDate to = end.to();
            if (from == null || to == null || to.isBefore(from)) {
                return TimeSpan.unknown("“" + words + "” has no two ends that can be placed in time");
            }
            return Stretch.of(from, to).as(end.basis(), end.reason());
        }
    }
}
