package se.samverka.shared.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** Keeps why a partner's system called, in the transaction of what the call does: no reason kept, nothing done. */
@ApplicationScoped
public class PartnerCalls {
    @Inject
    EntityManager database;

    @Inject
    SystemSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param operation the operation's id in the contract
     * @param about     what the call is about; null when it is about no one thing
     * @return the call's id, for the audit event
     */
    public UUID note(StatedReason.Checked stated, String operation, UUID about) {
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        database.persist(new PartnerCall(id, current.get().id(), operation, about,
                seal.seal(place(id, "reason"), stated.reason()), seal.seal(place(id, "case_number"), stated.caseNumber()), now));
        return id;
    }

    /** For the reviewer of the log, newest first; reading it is an event. */
    @Transactional
    public PageOf<PartnerCallView> list(Slice slice, UriInfo uri) {
        var query = database.createQuery("from PartnerCall c " + (slice.after() == null ? "" : "where c.id < :after ")
                + "order by c.id desc", PartnerCall.class);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        var found = query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        int total = database.createQuery("select c.id from PartnerCall c", UUID.class).setMaxResults(PageOf.MOST_COUNTED + 1).getResultList().size();
        audit.record("partner_call.read", "partner_call", null);
        return PageOf.of(found, total, slice, uri, PartnerCall::id, this::view);
    }

    /** Erases the calls about something that is erased. Only as the system. */
    public void forget(Collection<UUID> about) {
        database.createQuery("delete from PartnerCall c where c.aboutId in :about").setParameter("about", about).executeUpdate();
    }

    /** Erases calls about no one thing made before the moment. Only as the system. @return how many */
    int forgetGeneral(Instant before, int most) {
        return database.createNativeQuery("delete from partner_call where id in (select id from partner_call"
                        + " where about_id is null and called_at < :before order by called_at limit :most)")
                .setParameter("before", before).setParameter("most", most).executeUpdate();
    }

    private PartnerCallView view(PartnerCall call) {
        return new PartnerCallView(call.id(), call.callerId(), call.calledAt(), call.operation(), call.aboutId(),
                seal.open(place(call.id(), "reason"), call.reason()), seal.open(place(call.id(), "case_number"), call.caseNumber()));
    }

    private static String place(UUID call, String column) {
        return "partner_call:" + call + ":" + column;
    }
}
