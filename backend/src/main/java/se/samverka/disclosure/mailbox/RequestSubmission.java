package se.samverka.disclosure.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverka.disclosure.request.DisclosureRequest;
import se.samverka.disclosure.request.RequestContent;
import se.samverka.disclosure.request.RequestRepository;
import se.samverka.disclosure.request.RequestSeal;
import se.samverka.legalbasis.LegalBasisLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** What a police system does with its requests: hand one in, and follow its own. */
@ApplicationScoped
public class RequestSubmission {
    @Inject
    RequestRepository requests;

    @Inject
    RequestSeal seal;

    @Inject
    Mailboxes mailboxes;

    @Inject
    LegalBasisLookup bases;

    @Inject
    PartnerCalls calls;

    @Inject
    Notices notices;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public Once<OwnRequestView> submit(String key, StatedReason.Checked stated, SubmitRequest command) {
        Idempotency.requireKey(key);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        if (command.answerBy() != null && command.answerBy().isBefore(today)) {
            throw ProblemException.invalid("#/answerBy", "in_the_past");
        }
        if (command.claimedBasis() != null) {
            bases.require(command.claimedBasis(), today, "#/claimedBasis");
        }
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "submitPoliceRequest", command, id, () -> {
            UUID mailbox = current.get().id();
            UUID call = calls.note(stated, "submitPoliceRequest", id);
            mailboxes.open(mailbox, command.unit(), now);
            DisclosureRequest request = DisclosureRequest.receive(id, mailbox, seal.received(id, new RequestContent(command.asked(),
                    command.neededFor(), command.claimedBasis(), stated.caseNumber())), command.answerBy(), now);
            requests.persistAndFlush(request);
            notices.toRole(Role.COORDINATOR, NoticeKind.POLICE_REQUEST_RECEIVED, id);
            audit.record("police_request.received", "police_request", id, Map.of("call", call.toString()));
            return view(request);
        }, received -> view(require(received)));
    }

    @Transactional
    public PageOf<OwnRequestView> list(StatedReason.Checked stated, Slice slice, UriInfo uri) {
        calls.note(stated, "listPoliceRequests", null);
        UUID mailbox = current.get().id();
        return PageOf.of(requests.find(mailbox, slice), requests.countIn(mailbox), slice, uri, DisclosureRequest::id, this::view);
    }

    @Transactional
    public OwnRequestView get(StatedReason.Checked stated, UUID id) {
        DisclosureRequest request = require(id);
        calls.note(stated, "getPoliceRequest", id);
        return view(request);
    }

    private DisclosureRequest require(UUID id) {
        return requests.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private OwnRequestView view(DisclosureRequest request) {
        return new OwnRequestView(request.id(), request.status().told(), request.receivedAt(), request.answerBy(), seal.note(request));
    }
}
