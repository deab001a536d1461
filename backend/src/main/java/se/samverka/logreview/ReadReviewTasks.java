package se.samverka.logreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SystemClock;

/** The reader is to explain; then, or when they did not, whom it was handed to is to review. */
@ApplicationScoped
class ReadReviewTasks implements TaskSource {
    private static final int MOST = 50;

    @Inject
    ReadReviewRepository reviews;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<Task> mine() {
        UUID me = current.get().id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return Stream.concat(
                reviews.toExplainBy(me, MOST).stream().map(review -> task("explain_read", review, review.explainBy(), today)),
                reviews.toReviewBy(me, today, MOST).stream().map(review -> task("review_read", review, review.reviewBy(), today))).toList();
    }

    private static Task task(String kind, ReadReview review, LocalDate dueOn, LocalDate today) {
        return new Task(kind, review.id(), review.caseNumber(), dueOn, (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today)), false);
    }
}
