package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** "I have read and understood": once a person and version, however often it is said. */
@ApplicationScoped
public class RoutineAcknowledgements {
    /** How long people have to read what is new when no campaign says. */
    private static final int DAYS_TO_ACKNOWLEDGE = 14;

    @Inject
    EntityManager database;

    @Inject
    RoutineCampaignRepository campaigns;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineDesk desk;

    /** @throws ProblemException not-found; illegal-transition, when the version is not the one that is followed now */
    @Transactional
    public Once<RoutineAcknowledgement> acknowledge(UUID versionId) {
        RoutineVersion version = routines.version(versionId).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (version.status() != RoutineStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        boolean first = database.createNativeQuery("insert into routine_acknowledgement (version_id, account_id, acknowledged_at)"
                        + " values (:version, :account, :now) on conflict do nothing")
                .setParameter("version", versionId).setParameter("account", desk.actor()).setParameter("now", desk.now())
                .executeUpdate() == 1;
        if (first) {
            desk.trace(version, "acknowledged");
        }
        return new Once<>(new RoutineAcknowledgement(versionId, when(versionId)), !first);
    }

    /** For each version that the reader has yet to acknowledge and is asked to, by when: by a campaign's day or else two weeks after it came. */
    Map<UUID, LocalDate> asked(List<RoutineVersion> versions, Set<UUID> awaited) {
        if (awaited.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Optional<LocalDate>> asks = campaigns.asksOf(desk.actor());
        Map<UUID, LocalDate> asked = new HashMap<>();
        versions.stream().filter(version -> awaited.contains(version.id())).forEach(version ->
                asks.getOrDefault(version.routine().id(), Optional.of(version.effectiveFrom().plusDays(DAYS_TO_ACKNOWLEDGE)))
                        .ifPresent(day -> asked.put(version.id(), day)));
        return asked;
    }

    private Instant when(UUID version) {
        return (Instant) database.createNativeQuery("select acknowledged_at from routine_acknowledgement"
                        + " where version_id = :version and account_id = :account", Instant.class)
                .setParameter("version", version).setParameter("account", desk.actor()).getSingleResult();
    }

    @Transactional
    public List<RoutineCoverage> coverage() {
        return routines.coverage().stream().map(RoutineCoverage::withFewWithheld).toList();
    }
}
