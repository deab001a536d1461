package se.samverka.rights.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.time.TimeOrderedId;

/** The register: a request comes in, is found and opened; who asks is opened by itself. */
@ApplicationScoped
public class RightsRequestService {
    /** Who asked without being in a case is forgotten this long after the end; the row goes by the rule {@code rights_request}. */
    static final Duration KEPT = Duration.ofDays(90);

    @Inject
    RightsRequestDesk desk;

    @Inject
    RightsRequestRepository requests;

    @Inject
    RightsRequestSeal seal;

    @Inject
    AccountLookup accounts;

    @Inject
    Notices notices;

    @Inject
    Idempotency idempotency;

    @Inject
    StepUp stepUp;

    @Inject
    CurrentActor current;

    @Transactional
    public PageOf<RightsRequestItem> list(Slice slice, UriInfo uri) {
        LocalDate today = desk.today();
        return PageOf.of(requests.newestFirst(slice), requests.countAll(), slice, uri, RightsRequest::id, request -> request.item(today));
    }

    @Transactional
    public RightsRequestView open(UUID id) {
        RightsRequest request = desk.require(id);
        RightsRequestView view = desk.view(request);
        desk.trace(request, "opened");
        return view;
    }

    @Transactional
    public Once<RightsRequestView> register(String key, RegisterRightsRequest command) {
        Idempotency.requireKey(key);
        if (command.receivedOn().isAfter(desk.today())) {
            throw ProblemException.invalid("#/receivedOn", "in_the_future");
        }
        Instant now = desk.now();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "registerRightsRequest", command, id, () -> {
            accounts.ensureKnown(current.get());
            RightsRequest request = RightsRequest.register(id, command, seal.requester(id, command.requester()), current.get(), now);
            requests.persist(request);
            notices.toRole(Role.AUDITOR, NoticeKind.RIGHTS_REQUEST_RECEIVED, id);
            notices.toRole(Role.COORDINATOR, NoticeKind.RIGHTS_REQUEST_RECEIVED, id);
            return desk.conclude(request, "registered");
        }, made -> desk.view(desk.require(made)));
    }

    /**
     * Shows who asks and what.
     *
     * @throws ProblemException step-up-required, after it is known that the actor has the right to it
     */
    @Transactional
    public RequesterParticulars openRequester(UUID id) {
        RightsRequest request = desk.require(id);
        desk.policy(request).require(RightsRequestAction.OPEN_REQUESTER);
        stepUp.require();
        RequesterParticulars particulars = request.isBound()
                ? seal.ofCase(request, requests.requesterUnderCase(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)))
                : seal.requester(request);
        desk.trace(request, "requester_opened");
        return particulars;
    }

    /** @return how many were forgotten */
    public int forgetEnded(Instant now) {
        return requests.forget(now.minus(KEPT));
    }
}
