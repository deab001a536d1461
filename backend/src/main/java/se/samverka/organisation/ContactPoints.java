package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.time.SystemClock;

/** How the municipality's functions are reached with what is secret. A number that nobody looks after is none. */
@ApplicationScoped
public class ContactPoints {
    /** Domain § 6: numbers rot. */
    private static final int DAYS_VERIFIED = 90;

    @Inject
    EntityManager database;

    @Inject
    PartnerCalls calls;

    @Inject
    Clock clock;

    @Transactional
    public List<ContactPointView> toPartners(StatedReason.Checked stated) {
        calls.note(stated, "listPoliceContactPoints", null);
        LocalDate since = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN).minusDays(DAYS_VERIFIED);
        return database.createQuery("from OrganisationFunction where contactVerifiedOn >= :since order by position, code", OrganisationFunction.class)
                .setParameter("since", since).getResultStream().map(OrganisationFunction::contactPoint).toList();
    }
}
