package se.samverka.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.erasure.AgedErasure;
import se.samverka.shared.notice.Notices;

/** A request about a case goes with the case. One under a number that no case has would go with nothing: it goes by its age. */
@ApplicationScoped
class AccessRequestErasure implements AgedErasure {
    @Inject
    AccessRequestRepository requests;

    @Inject
    Notices notices;

    @Override
    public String kept() {
        return "identity_access_request";
    }

    @Override
    public int eraseFrom(Instant before, int most) {
        List<UUID> due = requests.aboutNoCase(before, most);
        if (!due.isEmpty()) {
            notices.forget(due);
            requests.delete("id in ?1", due);
        }
        return due.size();
    }
}
