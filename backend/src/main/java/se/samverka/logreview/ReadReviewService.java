package se.samverka.logreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.http.Versions;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

@ApplicationScoped
public class ReadReviewService implements CaseErasure {
    @Inject
    ReadReviewRepository reviews;

    @Inject
    SystemSeal seal;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<ReadReviewListItem> list(ReadReviewStatus status, UUID period, Slice slice, UriInfo uri) {
        LocalDate today = today();
        return PageOf.of(reviews.page(status, period, slice), reviews.count(status, period), slice, uri, ReadReview::id,
                review -> ReadReviewListItem.of(review, today));
    }

    @Transactional
    public PageOf<ReadReviewPeriodView> periods(Slice slice, UriInfo uri) {
        List<ReadReviewPeriod> found = reviews.periods(slice);
        Map<UUID, PeriodCounts> counts = reviews.counts(found.stream().map(ReadReviewPeriod::id).toList(), today());
        return PageOf.of(found, reviews.countPeriods(), slice, uri, ReadReviewPeriod::id,
                period -> ReadReviewPeriodView.of(period, counts.getOrDefault(period.id(), PeriodCounts.NONE)));
    }

    @Transactional
    public ReadReviewView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public ReadReviewView explain(UUID id, String ifMatch, ExplainRead command) {
        ReadReview review = requireFor(ReadReviewAction.EXPLAIN, id, ifMatch);
        review.explain(seal.seal(place(id, "explanation"), command.explanation()), clock.instant(), today());
        reviews.settle(review);
        audit.record("read_review.explained", "read_review", id);
        if (review.reviewerId() != null) {
            notices.toPerson(review.reviewerId(), NoticeKind.READ_TO_REVIEW, id);
        }
        return view(review);
    }

    @Transactional
    public ReadReviewView accept(UUID id, String ifMatch, AcceptExplanation command) {
        return decide(requireFor(ReadReviewAction.ACCEPT, id, ifMatch), ReadReviewStatus.ACCEPTED, command.note());
    }

    @Transactional
    public ReadReviewView markUnexplained(UUID id, String ifMatch, MarkUnexplained command) {
        return decide(requireFor(ReadReviewAction.MARK_UNEXPLAINED, id, ifMatch), ReadReviewStatus.UNEXPLAINED, command.reason());
    }

    @Override
    public void erase(Collection<UUID> cases) {
        notices.forget(reviews.about(cases));
        reviews.forget(cases);
    }

    private ReadReviewView decide(ReadReview review, ReadReviewStatus outcome, String words) {
        review.decide(outcome, seal.seal(place(review.id(), "decision"), words), current.get().id(), clock.instant());
        reviews.settle(review);
        audit.record("read_review." + outcome.code(), "read_review", review.id());
        notices.toPerson(review.readerId(), NoticeKind.READ_REVIEWED, review.id());
        return view(review);
    }

    private ReadReview require(UUID id) {
        return reviews.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private ReadReview requireFor(ReadReviewAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        ReadReview review = require(id);
        Versions.requireMatch(ifMatch, review.version());
        ReadReviewPolicy.require(action, current.get(), review, today());
        return review;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    private ReadReviewView view(ReadReview review) {
        LocalDate today = today();
        return new ReadReviewView(review.id(), review.version(), review.status(), review.reader(), review.caseNumber(), review.firstReadAt(),
                review.lastReadAt(), review.actions(), review.grounds(), review.reviewer(), review.explainBy(), review.reviewBy(),
                review.isOverdue(today), review.explainedAt(), seal.open(place(review.id(), "explanation"), review.explanation()),
                review.decider(), review.decidedAt(), seal.open(place(review.id(), "decision"), review.decision()),
                ReadReviewPolicy.allowed(current.get(), review, today));
    }

    private static String place(UUID id, String column) {
        return "read_review:" + id + ":" + column;
    }
}
