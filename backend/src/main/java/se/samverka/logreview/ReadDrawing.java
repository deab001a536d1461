package se.samverka.logreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Draws the visits of a week that has passed, and hands each to somebody who is not its reader. Runs as the system. */
@ApplicationScoped
class ReadDrawing {
    private static final Duration HISTORY = Duration.ofDays(90);

    private final SecureRandom chance = new SecureRandom();

    @Inject
    VisitRepository visits;

    @Inject
    ReadReviewRepository reviews;

    @Inject
    EntityManager database;

    @Inject
    AccountLookup accounts;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    /** At most one week a turn: the one after the last that was drawn, or to begin with the last one that has passed. */
    void run(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate week = reviews.lastPeriod().map(last -> last.plusWeeks(1)).orElse(thisWeek.minusWeeks(1));
        if (week.isBefore(thisWeek)) {
            draw(week, now, today);
        }
        reviews.withoutReviewer().forEach(review -> review.handTo(reviewerFor(review.readerId())));
    }

    private void draw(LocalDate monday, Instant now, LocalDate today) {
        Instant begins = ReadReviewPeriod.begins(monday);
        List<Visit> all = visits.between(begins, ReadReviewPeriod.begins(monday.plusWeeks(1)));
        ReadReviewPeriod period = new ReadReviewPeriod(TimeOrderedId.at(now), monday, now, all.size());
        database.persist(period);
        Map<Visit, Set<ReadGround>> drawn = new ReadSample(chance).draw(all, visits.usualHours(begins.minus(HISTORY), begins));
        audit.record("read_review.period_drawn", "read_review_period", period.id(),
                Map.of("visits", String.valueOf(all.size()), "drawn", String.valueOf(drawn.size())));
        drawn.forEach((visit, grounds) -> {
            ReadReview review = new ReadReview(TimeOrderedId.at(now), period.id(), visit, grounds, reviewerFor(visit.reader()), today);
            reviews.persist(review);
            audit.record("read_review.asked", "read_review", review.id(), Map.of("grounds", ReadGround.written(grounds)));
            notices.toPerson(visit.reader(), NoticeKind.READ_TO_EXPLAIN, review.id());
        });
    }

    /** An auditor by chance; a coordinator where the reader is the only one; null where there is nobody but the reader. */
    private UUID reviewerFor(UUID reader) {
        for (String role : List.of(Role.AUDITOR, Role.COORDINATOR)) {
            List<UUID> others = accounts.holdersOf(role).stream().filter(person -> !person.equals(reader)).toList();
            if (!others.isEmpty()) {
                return others.get(chance.nextInt(others.size()));
            }
        }
        return null;
    }
}
