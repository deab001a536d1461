package se.samverka.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.erasure.AgedErasure;
import se.samverka.shared.partner.PartnerCalls;

/** An observation goes by its age, handled or not, and why its sender called goes with it. */
@ApplicationScoped
class ObservationErasure implements AgedErasure {
    @Inject
    ObservationRepository observations;

    @Inject
    PartnerCalls calls;

    @Override
    public String kept() {
        return "observation";
    }

    @Override
    public int eraseFrom(Instant before, int most) {
        List<UUID> due = observations.receivedBefore(before, most);
        if (!due.isEmpty()) {
            calls.forget(due);
            observations.delete("id in ?1", due);
        }
        return due.size();
    }
}
