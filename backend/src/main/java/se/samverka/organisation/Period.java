package se.samverka.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was so for a while.
 *
 * @param from  the first day
 * @param until the first day it was no longer so; null while it is
 */
record Period<T>(LocalDate from, LocalDate until, T what) {
    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /**
     * A history with what is told now in it. Told again, it is the same; what ended before this began is never touched.
     *
     * @param known   in order, none overlapping
     * @param begins  the first day of what goes on now, whatever it was like then
     * @param ends    the first day it is over; null for none
     * @param changed from which day it is like this, if it was like something else
     */
    static <T> List<Period<T>> told(List<Period<T>> known, T what, LocalDate begins, LocalDate ends, LocalDate changed) {
        List<Period<T>> told = new ArrayList<>(known.stream().filter(period -> period.until != null && !period.until.isAfter(begins)).toList());
        List<Period<T>> current = joined(known.stream().skip(told.size()).toList(), begins);
        if (ends != null) {
            current = joined(cut(current, ends), begins);
        }
        if (current.isEmpty()) {
            current.add(new Period<>(begins, null, what));
        } else if (!current.get(current.size() - 1).what.equals(what)) {
            LocalDate from = changed.isBefore(begins) ? begins : changed;
            current = cut(current, from);
            if (current.isEmpty() || !current.get(current.size() - 1).what.equals(what)) {
                current.add(new Period<>(from, null, what));
            }
        }
        Period<T> last = current.remove(current.size() - 1);
        current.add(new Period<>(last.from, null, last.what));
        told.addAll(ends == null ? current : cut(current, ends));
        return told;
    }

    /** From the first day on without a gap or an end: what HR calls one employment has none. */
    private static <T> List<Period<T>> joined(List<Period<T>> periods, LocalDate begins) {
        List<Period<T>> joined = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            LocalDate from = i == 0 ? begins : periods.get(i).from;
            joined.add(new Period<>(from, i + 1 < periods.size() ? periods.get(i + 1).from : null, periods.get(i).what));
        }
        return joined;
    }

    /** What of them lies before the day. */
    private static <T> List<Period<T>> cut(List<Period<T>> periods, LocalDate day) {
        List<Period<T>> cut = new ArrayList<>();
        for (Period<T> period : periods) {
            if (period.from.isBefore(day)) {
                cut.add(new Period<>(period.from, period.until == null || period.until.isAfter(day) ? day : period.until, period.what));
            }
        }
        return cut;
    }
}
