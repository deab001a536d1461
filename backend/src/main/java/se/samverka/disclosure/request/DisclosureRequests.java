package se.samverka.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** What a disclosure does with the request it answers, in its own transaction. */
@ApplicationScoped
public class DisclosureRequests {
    @Inject
    RequestRepository requests;

    @Inject
    RequestSeal seal;

    @Inject
    PartnerCalls calls;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    /** @return null for no request */
    public RequestContent contentOf(UUID request) {
        return request == null ? null : seal.content(requests.findById(request));
    }

    /** @throws ProblemException validation-failed for an unknown request, illegal-transition for one that was dealt with */
    public DisclosureRequest takeUp(UUID id, UUID concern, Instant now) {
        DisclosureRequest request = requests.findByIdOptional(id).orElseThrow(() -> ProblemException.invalid("#/requestId", "unknown_value"));
        if (!request.mayBeTakenUpFor(concern)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        if (request.concernId() == null) {
            request.takeUp(concern, seal.underCase(request, concern), now);
        }
        return request;
    }

    public void answer(UUID id, Instant now) {
        requests.findById(id).answer(now);
    }

    /** As the system: the requests that were taken up in cases that are erased, and the calls about them. */
    public void eraseOf(Collection<UUID> concerns) {
        List<UUID> ids = requests.idsOf(concerns);
        calls.forget(ids);
        notices.forget(ids);
        requests.delete("id in ?1", ids);
    }

    /** @param note for the one who asked, or null */
    public void refuse(UUID id, String note, Instant now) {
        DisclosureRequest request = requests.findById(id);
        request.refuse(null, seal.seal(request, "note", note), current.get().id(), now);
    }
}
