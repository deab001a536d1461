package se.samverka.rights.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;
import se.samverka.shared.notice.Notices;

/** A case is not erased while its person waits for an answer; what was answered goes with it. */
@ApplicationScoped
class RightsRequestErasure implements ErasureObstacle, CaseErasure {
    @Inject
    RightsRequestRepository requests;

    @Inject
    Notices notices;

    @Override
    public Map<UUID, String> obstacles(Collection<UUID> cases) {
        return requests.unansweredOf(cases).stream().collect(Collectors.toMap(Function.identity(), id -> "rights_request"));
    }

    @Override
    public void erase(Collection<UUID> cases) {
        notices.forget(requests.idsOf(cases));
        requests.eraseOf(cases);
    }
}
