package se.samverka.shared.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import se.samverka.shared.erasure.AgedErasure;

/** Calls about no one thing go by their age. Those about a request, a package or an observation go with it, never before. */
@ApplicationScoped
class PartnerCallErasure implements AgedErasure {
    @Inject
    PartnerCalls calls;

    @Override
    public String kept() {
        return "partner_call";
    }

    @Override
    public int eraseFrom(Instant before, int most) {
        return calls.forgetGeneral(before, most);
    }
}
