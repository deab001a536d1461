package se.samverka.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.time.DayOnly;

/** Seals events into a chain of batches and checks that nothing in it was altered, removed or added. */
@ApplicationScoped
public class AuditChain {
    static final String BEGINNING = "0".repeat(64);
    private static final int MOST_PER_BATCH = 5_000;

    @Inject
    EntityManager database;

    /**
     * Seals what is committed and not yet sealed. What came through the public door waits for the day to end: the moment
     * of the seal would tell when it came.
     *
     * @return how many events; 0 when there was nothing to seal
     */
    public int seal(Instant now) {
        List<AuditEvent> events = database.createNativeQuery("select e.* from audit_event e"
                        + " where not exists (select 1 from audit_batch_member m where m.event_id = e.id)"
                        + " and (e.actor_kind <> 'public' or e.recorded_at < :today)"
                        + " order by e.id limit :most", AuditEvent.class)
                .setParameter("today", DayOnly.of(now)).setParameter("most", MOST_PER_BATCH).getResultList();
        if (events.isEmpty()) {
            return 0;
        }
        AuditBatch last = last();
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? BEGINNING : last.hash();
        // PostgreSQL keeps microseconds: the hash must see what will be read back.
        Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        database.persist(new AuditBatch(number, sealedAt, events.size(), previous, hash(number, sealedAt, previous, events)));
        database.flush();
        database.createNativeQuery("insert into audit_batch_member (event_id, batch_number, position)"
                        + " select id, :batch, ordinality from unnest(cast(:ids as uuid[])) with ordinality as t(id, ordinality)")
                .setParameter("batch", number)
                .setParameter("ids", events.stream().map(AuditEvent::id).toArray(UUID[]::new))
                .executeUpdate();
        return events.size();
    }

    /**
     * Walks the whole chain. Stops at the first batch that does not hold.
     *
     * @param noted a head that was kept outside the database, or null: only it shows that the end was cut off
     */
    public ChainVerification verify(ChainHead noted) {
        String previous = BEGINNING;
        long checked = 0;
        long expected = 1;
        AuditBatch last = null;
        for (AuditBatch batch = batch(1); batch != null || expected <= highest(); batch = batch(expected)) {
            if (batch == null) {
                return ChainVerification.broken(expected, checked, "a batch is missing");
            }
            List<AuditEvent> events = eventsOf(batch.number());
            if (!batch.previousHash().equals(previous)) {
                return ChainVerification.broken(batch.number(), checked, "the batch does not follow the one before");
            }
            if (events.size() != batch.eventCount()) {
                return ChainVerification.broken(batch.number(), checked, "events are missing or were added");
            }
            if (!hash(batch.number(), batch.sealedAt(), previous, events).equals(batch.hash())) {
                return ChainVerification.broken(batch.number(), checked, "an event or the batch was altered");
            }
            if (noted != null && noted.number() == batch.number() && !noted.hash().equals(batch.hash())) {
                return ChainVerification.broken(batch.number(), checked, "the batch is not the one that was noted");
            }
            previous = batch.hash();
            checked += events.size();
            last = batch;
            expected++;
            database.clear();
        }
        if (noted != null && noted.number() >= expected) {
            return ChainVerification.broken(noted.number(), checked, "the noted batch is missing");
        }
        return ChainVerification.whole(last, checked, unsealed());
    }

    private AuditBatch last() {
        return database.createQuery("from AuditBatch order by number desc", AuditBatch.class)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private AuditBatch batch(long number) {
        return database.find(AuditBatch.class, number);
    }

    private long highest() {
        AuditBatch last = last();
        return last == null ? 0 : last.number();
    }

    private List<AuditEvent> eventsOf(long batch) {
        return database.createNativeQuery("select e.* from audit_batch_member m join audit_event e on e.id = m.event_id"
                        + " where m.batch_number = :batch order by m.position", AuditEvent.class)
                .setParameter("batch", batch).getResultList();
    }

    private long unsealed() {
        return database.createQuery("select count(*) from AuditEvent", Long.class).getSingleResult()
                - ((Number) database.createNativeQuery("select count(*) from audit_batch_member").getSingleResult()).longValue();
    }

    private static String hash(long number, Instant sealedAt, String previous, List<AuditEvent> events) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((number + "\n" + sealedAt + "\n" + previous + "\n").getBytes(StandardCharsets.UTF_8));
            for (AuditEvent event : events) {
                digest.update((event.canonical() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
