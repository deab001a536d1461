package se.samverka.shared.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.time.DayOnly;

/** Seals events into a chain of batches and checks that nothing in it was altered, removed or added. */
@ApplicationScoped
public class AuditChain {
    static final String BEGINNING = "0".repeat(64);
    static final int MOST_PER_BATCH = 5_000;
    /** What is checked in one transaction: so many batches, or fewer that hold so many events. */
    private static final int MOST_BATCHES = 500;
    private static final int MOST_EVENTS = 20_000;

    @Inject
    EntityManager database;

    @Inject
    SealedEvents events;

    /**
     * Seals what is committed and not yet sealed, at most {@link #MOST_PER_BATCH}. What came through the public door waits
     * for the day to end: the moment of the seal would tell when it came.
     *
     * @return how many events; 0 when there was nothing to seal
     */
    public int seal(Instant now) {
        List<AuditEvent> unsealed = database.createNativeQuery("select e.* from audit_unsealed u join audit_event e on e.id = u.event_id"
                        + " where e.actor_kind <> 'public' or e.recorded_at < :today order by e.id limit :most", AuditEvent.class)
                .setParameter("today", DayOnly.of(now)).setParameter("most", MOST_PER_BATCH).getResultList();
        if (unsealed.isEmpty()) {
            return 0;
        }
        AuditBatch last = database.createQuery("from AuditBatch order by number desc", AuditBatch.class)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? BEGINNING : last.hash();
        // PostgreSQL keeps microseconds: the hash must see what will be read back.
        Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        BatchHash hash = new BatchHash(number, sealedAt, previous);
        unsealed.forEach(event -> hash.add(event.canonical()));
        database.persist(new AuditBatch(number, sealedAt, unsealed.size(), previous, hash.end()));
        database.flush();
        UUID[] ids = unsealed.stream().map(AuditEvent::id).toArray(UUID[]::new);
        database.createNativeQuery("insert into audit_batch_member (event_id, batch_number, position)"
                        + " select id, :batch, ordinality from unnest(cast(:ids as uuid[])) with ordinality as t(id, ordinality)")
                .setParameter("batch", number).setParameter("ids", ids).executeUpdate();
        database.createNativeQuery("delete from audit_unsealed where event_id = any(cast(:ids as uuid[]))")
                .setParameter("ids", ids).executeUpdate();
        return unsealed.size();
    }

    /**
     * Walks the whole chain in short transactions and with little memory, however long it is. Stops at the first batch
     * that does not hold.
     *
     * @param noted a head that was kept outside the database, or null: only it shows that the end was cut off
     */
    public ChainVerification verify(ChainHead noted) {
        ChainWalk walk = new ChainWalk(noted);
        while (QuarkusTransaction.requiringNew().call(() -> walkOn(walk))) {
            // the next stretch
        }
        walk.arrive();
        long unsealed = walk.fault() == null ? QuarkusTransaction.requiringNew().call(() -> unsealed(walk)) : 0;
        return walk.fault() == null ? ChainVerification.whole(walk.last(), walk.checked(), unsealed) : walk.fault();
    }

    /** @return whether there may be more */
    private boolean walkOn(ChainWalk walk) {
        List<AuditBatch> batches = database.createQuery("from AuditBatch where number >= :next order by number", AuditBatch.class)
                .setParameter("next", walk.expected()).setMaxResults(MOST_BATCHES).getResultList();
        if (batches.isEmpty()) {
            return false;
        }
        List<AuditBatch> stretch = batches.subList(0, stretch(batches));
        walk.begin(stretch);
        events.read(stretch.get(0).number(), stretch.get(stretch.size() - 1).number(), walk::event);
        walk.end();
        return walk.fault() == null;
    }

    /** @return how many of the first batches hold no more events than are read at once; at least one */
    private static int stretch(List<AuditBatch> batches) {
        int count = 1;
        for (long sum = batches.get(0).eventCount(); count < batches.size(); count++) {
            sum += batches.get(count).eventCount();
            if (sum > MOST_EVENTS) {
                break;
            }
        }
        return count;
    }

    /** How many events await their seal. All must be in the queue: what is in neither would never be sealed. */
    private long unsealed(ChainWalk walk) {
        // One statement, so that sealing meanwhile does not disturb the count.
        Object[] row = (Object[]) database.createNativeQuery("select (select count(*) from audit_event) - (select count(*) from audit_batch_member"
                + " where batch_number <= (select max(number) from audit_batch)), (select count(*) from audit_unsealed)").getSingleResult();
        long outside = ((Number) row[0]).longValue();
        if (outside != ((Number) row[1]).longValue()) {
            walk.breakAt(walk.expected(), "events are kept from being sealed");
        }
        return outside;
    }
}
