package se.samverka.rights.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.rights.CaseWork;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** How every step of a request begins and ends: required, versioned and permitted at first; traced and shown at last. */
@ApplicationScoped
class RightsRequestDesk {
    @Inject
    RightsRequestRepository requests;

    @Inject
    RightsRequestSeal seal;

    @Inject
    ConcernLookup concerns;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    /** @throws ProblemException not-found, also for a request the actor may not know of */
    RightsRequest require(UUID id) {
        return requests.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    RightsRequest requireFor(RightsRequestAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        RightsRequest request = require(id);
        Versions.requireMatch(ifMatch, request.version());
        policy(request).require(action);
        return request;
    }

    RightsRequestPolicy policy(RightsRequest request) {
        return new RightsRequestPolicy(current.get(), request,
                caseOf(request).filter(concern -> CaseWork.isOf(current.get(), concern)).isPresent(),
                request.isBound() && requests.mayOpenIdentity(request.concernId()));
    }

    RightsRequestView conclude(RightsRequest request, String pastTense) {
        requests.flush();
        trace(request, pastTense);
        return view(request);
    }

    RightsRequestView view(RightsRequest request) {
        UUID opened = caseOf(request).map(ConcernBrief::id).orElse(null);
        String words = request.isBound() && opened == null ? null : seal.reason(request);
        return request.view(words, opened, policy(request).allowed(), today());
    }

    /** About the case, so that it stands in its history; about none it is about the request itself. */
    void trace(RightsRequest request, String pastTense) {
        Map<String, String> snapshot = new HashMap<>(Map.of("in", request.status().code()));
        if (request.isBound()) {
            snapshot.put("request", request.id().toString());
        }
        audit.record("rights_request." + pastTense, request.isBound() ? "concern" : "rights_request",
                request.isBound() ? request.concernId() : request.id(), snapshot);
    }

    /** Empty for who may not know of the case, and while it is about none. */
    private Optional<ConcernBrief> caseOf(RightsRequest request) {
        return request.isBound() ? concerns.among(List.of(request.concernId())).stream().findFirst() : Optional.empty();
    }
}
