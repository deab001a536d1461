package se.samverka.rights.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.shared.erasure.AgedErasure;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;
import se.samverka.shared.notice.Notices;

/** A case is not erased while its person waits for an answer; what was answered goes with it, and by its age when it was about no case. */
@ApplicationScoped
class RightsRequestErasure implements ErasureObstacle, CaseErasure, AgedErasure {
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

    @Override
    public String kept() {
        return "rights_request";
    }

    @Override
    public int eraseFrom(Instant before, int most) {
        List<UUID> due = requests.endedAboutNoCase(before, most);
        if (!due.isEmpty()) {
            notices.forget(due);
            requests.delete("id in ?1", due);
        }
        return due.size();
    }
}
