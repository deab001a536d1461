package se.samverka.logreview;

/** Drawn visits of a period, by what came of them; those that are overdue are among the waiting. */
record PeriodCounts(int waiting, int explained, int unexplained, int lapsed, int overdue) {
    static final PeriodCounts NONE = new PeriodCounts(0, 0, 0, 0, 0);

    static PeriodCounts of(ReadReviewStatus status, boolean overdue, int count) {
        int late = overdue ? count : 0;
        return switch (status) {
            case ASKED, EXPLAINED -> new PeriodCounts(count, 0, 0, 0, late);
            case ACCEPTED -> new PeriodCounts(0, count, 0, 0, 0);
            case UNEXPLAINED -> new PeriodCounts(0, 0, count, 0, 0);
            case LAPSED -> new PeriodCounts(0, 0, 0, count, 0);
        };
    }

    PeriodCounts plus(PeriodCounts other) {
        return new PeriodCounts(waiting + other.waiting, explained + other.explained, unexplained + other.unexplained,
                lapsed + other.lapsed, overdue + other.overdue);
    }

    int drawn() {
        return waiting + explained + unexplained + lapsed;
    }
}
