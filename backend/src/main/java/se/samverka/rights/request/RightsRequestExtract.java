package se.samverka.rights.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;

/** What was asked for before and what came of it. The words of the request are its requester's own, who may be somebody else. */
@ApplicationScoped
class RightsRequestExtract implements ExtractSource {
    @Inject
    RightsRequestRepository requests;

    @Inject
    RightsRequestSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("rights_request", "case_requester");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        return requests.list("concernId = ?1 order by id", caseId).stream().map(request -> part(request, madeFor)).toList();
    }

    private ExtractPart part(RightsRequest request, ExtractFor madeFor) {
        RightsRequestView view = request.view(seal.reason(request), null, Set.of(), request.dueOn());
        RightsDecision decision = view.decision();
        ExtractPart.Writing writing = new ExtractPart.Writing().add("rightsRequestKind", view.request().kind().code())
                .add("requesterKind", view.request().requesterKind().code()).add("rightsRequestStatus", view.request().status().code());
        if (decision != null) {
            writing.add("rightsOutcome", decision.outcome().code()).add("reason", decision.reason());
        }
        return writing.as("rights_request." + request.id(), "rights_request", request.receivedOn(),
                view.request().requesterKind() == RequesterKind.REPORTER ? madeFor.aboutReporter() : madeFor.aboutSubject());
    }
}
