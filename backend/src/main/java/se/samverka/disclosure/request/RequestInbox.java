package se.samverka.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.task.Task;
import se.samverka.shared.time.SystemClock;

/** The coordinator's inbox of police requests: read, taken up in a case (by starting a disclosure), or refused. */
@ApplicationScoped
public class RequestInbox {
    /** A request that concerned no case is erased this long after the no; as advice, which no case came of, is. */
    static final Duration REFUSED_KEPT = Duration.ofDays(90);

    @Inject
    RequestRepository requests;

    @Inject
    RequestSeal seal;

    @Inject
    PartnerCalls calls;

    @Inject
    Notices notices;

    @Inject
    AccountLookup accounts;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<PoliceRequestItem> list(Slice slice, UriInfo uri) {
        return PageOf.of(requests.find(null, slice), requests.countIn(null), slice, uri, DisclosureRequest::id, PoliceRequestItem::of);
    }

    /** Its text may name somebody: opening it is an event. */
    @Transactional
    public PoliceRequestView open(UUID id) {
        DisclosureRequest request = require(id);
        PoliceRequestView view = view(request);
        audit.record("police_request.opened", "police_request", id);
        return view;
    }

    @Transactional
    public PoliceRequestView refuse(UUID id, String ifMatch, RefuseRequest command) {
        Versions.requireGiven(ifMatch);
        DisclosureRequest request = require(id);
        Versions.requireMatch(ifMatch, request.version());
        if (request.status() != RequestStatus.RECEIVED) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        accounts.ensureKnown(current.get());
        request.refuse(seal.seal(request, "reason", command.reason()), seal.seal(request, "note", command.noteToRecipient()),
                current.get().id(), clock.instant());
        requests.flush();
        audit.record("police_request.refused", "police_request", id, Map.of("to", request.status().code()));
        return view(request);
    }

    /** What nobody has taken up yet, with the day an answer is wanted by. */
    public List<Task> tasks(int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return requests.unanswered(most).stream().map(request -> new Task("answer_police_request", request.id(), null,
                request.answerBy(), overdueDays(request.answerBy(), today), false)).toList();
    }

    private static int overdueDays(LocalDate by, LocalDate today) {
        return by == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(by, today));
    }

    /** @return how many were forgotten */
    public int forgetRefused(Instant now) {
        var ids = requests.refusedBefore(now.minus(REFUSED_KEPT));
        calls.forget(ids);
        notices.forget(ids);
        requests.delete("id in ?1", ids);
        return ids.size();
    }

    private DisclosureRequest require(UUID id) {
        return requests.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private PoliceRequestView view(DisclosureRequest request) {
        return new PoliceRequestView(request.id(), request.version(), request.unit(), request.status(), request.receivedAt(),
                request.answerBy(), seal.content(request), request.concernId(), seal.reason(request), seal.note(request),
                request.decidedAt(), request.status() == RequestStatus.RECEIVED);
    }
}
