package se.samverka.identity.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;

/** Compares what was written since the last turn with all there is, by fingerprints. As the system, in the job's transaction. */
@ApplicationScoped
public class BlindMatch {
    /** How long it is remembered who had what compared. */
    static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int MOST_PER_TURN = 100;

    @Inject
    EntityManager database;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    public void compareNew(Instant now) {
        List<UUID> waiting = database.createNativeQuery("select id from identity_search where done_at is null order by id limit :most", UUID.class)
                .setParameter("most", MOST_PER_TURN).getResultList();
        if (!waiting.isEmpty()) {
            signal(now, waiting.toArray(UUID[]::new));
        }
        // What is restricted is kept (GDPR 18).
        database.createNativeQuery("delete from identity_search where done_at < :before and not samverka_restricted(concern_id)")
                .setParameter("before", now.minus(REMEMBERED)).executeUpdate();
        followHandlers();
    }

    private void signal(Instant now, UUID[] searches) {
        List<Object[]> found = database.createNativeQuery("with found as (insert into identity_match (concern_id, earlier_concern_id, found_at)"
                        + " select distinct greatest(mine.concern_id, theirs.concern_id), least(mine.concern_id, theirs.concern_id), cast(:now as timestamptz)"
                        + " from identity_search s join sealed_field mine on mine.identity_id = s.identity_id"
                        + " join sealed_field theirs on theirs.blind_index = mine.blind_index and theirs.field = mine.field and theirs.concern_id <> mine.concern_id"
                        + " where s.id = any (:searches) and (select bool_and(whose = 'subject') from sealed_identity where id in (mine.identity_id, theirs.identity_id))"
                        + " on conflict do nothing returning concern_id, earlier_concern_id)"
                        + " select f.earlier_concern_id, f.concern_id, c.handler_id from found f join concern c on c.id = f.concern_id", Object[].class)
                .setParameter("now", now).setParameter("searches", searches).getResultList();
        database.createNativeQuery("update identity_search set done_at = :now where id = any (:searches)")
                .setParameter("now", now).setParameter("searches", searches).executeUpdate();
        // Says in the earlier case that somebody was pointed to its handler; never from where.
        found.stream().map(match -> (UUID) match[0]).distinct().forEach(concern -> audit.record("identity.match_signalled", "concern", concern));
        found.stream().filter(match -> match[2] != null)
                .forEach(match -> notices.toPerson((UUID) match[2], NoticeKind.IDENTITY_MATCHED, (UUID) match[1]));
    }

    /** Whom to ask follows the case: the receiver of the later one cannot look it up. */
    private void followHandlers() {
        database.createNativeQuery("update identity_match m set handler_id = c.handler_id from concern c"
                + " where c.id = m.earlier_concern_id and m.handler_id is distinct from c.handler_id").executeUpdate();
    }
}
