package se.samverka.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.concern.SubjectKind;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.time.TimeOrderedId;

@ApplicationScoped
public class AccessRequestService implements CaseErasure {
    @Inject
    AccessRequestRepository requests;

    @Inject
    IdentityAccesses accesses;

    @Inject
    ConcernLookup concerns;

    @Inject
    SystemSeal seal;

    @Inject
    Idempotency idempotency;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    StepUp stepUp;

    @Inject
    Clock clock;

    /** Answers the same whatever the number: whether there is such a case is seen by who decides. */
    @Transactional
    public Once<AccessRequestView> request(String key, RequestIdentityAccess command) {
        Idempotency.requireKey(key);
        if (current.get().is(Role.COORDINATOR)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "requestIdentityAccess", command, id, () -> {
            IdentityAccessRequest request = new IdentityAccessRequest(id, command.caseNumber(),
                    seal.seal(place(id, "reason"), command.reason()), current.get().id(), now);
            requests.persist(request);
            requests.settle(request);
            audit.record("identity_access.requested", "identity_access_request", id);
            notices.toRole(Role.COORDINATOR, NoticeKind.IDENTITY_ACCESS_REQUESTED, id);
            return view(request, null);
        }, this::get);
    }

    @Transactional
    public PageOf<AccessRequestView> list(AccessRequestStatus status, Slice slice, UriInfo uri) {
        List<IdentityAccessRequest> found = requests.page(status, slice);
        Map<UUID, UUID> of = requests.concernsOf(found);
        return PageOf.of(found, requests.count(status), slice, uri, IdentityAccessRequest::id, request -> view(request, of.get(request.id())));
    }

    @Transactional
    public AccessRequestView get(UUID id) {
        return viewOf(require(id));
    }

    /** @throws ProblemException illegal-transition for a number that no case has, or about an employee */
    @Transactional
    public AccessRequestView grant(UUID id, String ifMatch, GrantIdentityAccess command) {
        IdentityAccessRequest request = requireDecidable(id, ifMatch);
        UUID concern = requests.concernsOf(List.of(request)).get(id);
        if (concern == null || !mayBeOpened(concerns.require(concern))) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        Instant now = clock.instant();
        request.grant(now.plus(Duration.ofDays(command.days())), seal.seal(place(id, "decision"), command.note()), current.get().id(), now);
        requests.settle(request);
        accesses.grant(concern, request);
        audit.record("identity_access.granted", "concern", concern, Map.of("request", id.toString(), "person", request.requestedBy().toString()));
        notices.toPerson(request.requestedBy(), NoticeKind.IDENTITY_ACCESS_DECIDED, id);
        return view(request, concern);
    }

    @Transactional
    public AccessRequestView refuse(UUID id, String ifMatch, RefuseIdentityAccess command) {
        IdentityAccessRequest request = requireDecidable(id, ifMatch);
        UUID concern = requests.concernsOf(List.of(request)).get(id);
        request.refuse(seal.seal(place(id, "decision"), command.reason()), current.get().id(), clock.instant());
        requests.settle(request);
        audit.record("identity_access.refused", concern == null ? "identity_access_request" : "concern", concern == null ? id : concern,
                Map.of("request", id.toString()));
        notices.toPerson(request.requestedBy(), NoticeKind.IDENTITY_ACCESS_DECIDED, id);
        return view(request, concern);
    }

    @Override
    public void erase(Collection<UUID> cases) {
        List<UUID> about = requests.about(cases);
        notices.forget(about);
        requests.erase(cases, about);
    }

    private IdentityAccessRequest require(UUID id) {
        return requests.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private IdentityAccessRequest requireDecidable(UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        IdentityAccessRequest request = require(id);
        stepUp.require();
        Versions.requireMatch(ifMatch, request.version());
        AccessRequestPolicy.requireDecidable(current.get(), request);
        return request;
    }

    /** What is about an employee goes to HR and security (domain § 2.2). */
    private static boolean mayBeOpened(ConcernBrief concern) {
        return concern.subjectKind() != SubjectKind.EMPLOYEE;
    }

    private AccessRequestView viewOf(IdentityAccessRequest request) {
        return view(request, requests.concernsOf(List.of(request)).get(request.id()));
    }

    private AccessRequestView view(IdentityAccessRequest request, UUID concern) {
        Actor actor = current.get();
        return new AccessRequestView(request.id(), request.version(), request.caseNumber(), concern, request.status(),
                request.requester(), request.requestedAt(), seal.open(place(request.id(), "reason"), request.reason()),
                request.decider(), request.decidedAt(), seal.open(place(request.id(), "decision"), request.decision()),
                request.validUntil(), AccessRequestPolicy.allowed(actor, request));
    }

    private static String place(UUID id, String column) {
        return "identity_access_request:" + id + ":" + column;
    }
}
