package se.samverka.contactpath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.time.SystemClock;

/** What others see: a number that nobody has looked after for 90 days is none. */
@ApplicationScoped
public class FreshContactPaths implements ContactPathLookup {
    @Inject
    ContactPathRepository paths;

    @Inject
    PublicContactPaths open;

    @Inject
    PartnerCalls calls;

    @Inject
    Clock clock;

    /** To the municipality's own systems, with those for its staff. */
    @Transactional
    public List<FreshContactPathView> toSystems() {
        return all();
    }

    private List<FreshContactPathView> all() {
        Instant now = clock.instant();
        return fresh(now).map(path -> path.freshView(now)).toList();
    }

    /** To the police: the municipality's own functions, where what is secret may be said. */
    @Transactional
    public List<ContactPointView> toPolice(StatedReason.Checked stated) {
        calls.note(stated, "listPoliceContactPoints", null);
        return fresh(clock.instant()).filter(path -> path.isSecrecySafe() && path.functionCode() != null).map(ContactPath::pointView).toList();
    }

    /** Those for the public are kept for a crowd; row security shows nobody known none for staff. */
    @Override
    public List<FreshContactPathView> freshFor(Set<ContactAudience> audiences) {
        List<FreshContactPathView> among = audiences.stream().allMatch(ContactAudience::isPublic) ? open.now() : QuarkusTransaction.joiningExisting().call(this::all);
        return among.stream().filter(path -> !Collections.disjoint(path.audiences(), audiences)).toList();
    }

    private Stream<ContactPath> fresh(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        return paths.inUse().stream().filter(path -> path.isFresh(today));
    }
}
