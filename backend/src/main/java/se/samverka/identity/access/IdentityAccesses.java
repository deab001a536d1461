package se.samverka.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import se.samverka.identity.IdentityField;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** The rows by which row security lets somebody who is not assigned a case open its identity. */
@ApplicationScoped
public class IdentityAccesses {
    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    public void handOver(UUID concern, UUID handOver, Set<UUID> receivers, Set<IdentityField> fields) {
        give(concern, receivers, "hand_over", handOver, fields, null);
    }

    void grant(UUID concern, IdentityAccessRequest request) {
        give(concern, Set.of(request.requestedBy()), "request", request.id(), Arrays.asList(IdentityField.values()), request.validUntil());
    }

    private void give(UUID concern, Set<UUID> people, String ground, UUID groundId, Collection<IdentityField> fields, Instant until) {
        Instant now = clock.instant();
        database.createNativeQuery("insert into identity_access (id, concern_id, person_ids, ground, ground_id, fields, given_by, given_at, valid_until)"
                        + " values (:id, :concern, :people, :ground, :groundId, :fields, :by, :now, cast(:until as timestamptz))")
                .setParameter("id", TimeOrderedId.at(now)).setParameter("concern", concern)
                .setParameter("people", people.toArray(UUID[]::new)).setParameter("ground", ground).setParameter("groundId", groundId)
                .setParameter("fields", fields.stream().map(IdentityField::code).toArray(String[]::new))
                .setParameter("by", current.get().id()).setParameter("now", now).setParameter("until", until).executeUpdate();
    }

    /** What was given because of this hand-over. */
    public void end(UUID handOver) {
        database.createNativeQuery("update identity_access set ended_at = :now where ground_id = :ground and ended_at is null")
                .setParameter("now", clock.instant()).setParameter("ground", handOver).executeUpdate();
    }

    public void endAll(UUID concern) {
        database.createNativeQuery("update identity_access set ended_at = :now where concern_id = :concern and ended_at is null")
                .setParameter("now", clock.instant()).setParameter("concern", concern).executeUpdate();
    }

    /** Who turns out to be an employee goes to HR and security: nobody but an auditor opens that identity (domain § 2.2). */
    public void endAboutEmployees(Instant now) {
        database.createNativeQuery("update identity_access a set ended_at = :now where ended_at is null"
                        + " and exists (select 1 from concern c where c.id = a.concern_id and c.subject_kind = 'employee')")
                .setParameter("now", now).executeUpdate();
    }
}
