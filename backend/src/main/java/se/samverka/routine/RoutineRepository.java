package se.samverka.routine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query of the feature but those of {@link RoutineContents}. Row security leaves out what the asker may not see. */
@ApplicationScoped
public class RoutineRepository implements PanacheRepositoryBase<Routine, UUID> {
    private static final String UNDER_WAY = "v.status in (DRAFT, IN_REVIEW, APPROVED)";

    List<Routine> all() {
        return list("order by name, id");
    }

    /** What is followed and what is under way, of every routine; newest first. */
    List<RoutineVersion> living() {
        return versions("v.status = PUBLISHED or " + UNDER_WAY + " order by v.id desc");
    }

    List<RoutineVersion> versionsOf(UUID routine) {
        return versions("v.routine.id = ?1 order by v.number desc", routine);
    }

    Optional<RoutineVersion> version(UUID routine, UUID id) {
        return versions("v.id = ?1 and v.routine.id = ?2", id, routine).stream().findFirst();
    }

    Optional<RoutineVersion> version(UUID id) {
        return versions("v.id = ?1", id).stream().findFirst();
    }

    Optional<RoutineVersion> published(UUID routine) {
        return versions("v.routine.id = ?1 and v.status = PUBLISHED", routine).stream().findFirst();
    }

    List<RoutineVersion> published() {
        return versions("v.status = PUBLISHED order by v.routine.name, v.id");
    }

    Optional<RoutineVersion> publishedAt(String address) {
        return versions("v.routine.address = ?1 and v.status = PUBLISHED", address).stream().findFirst();
    }

    /** The last that ever was, also when it was withdrawn since. */
    Optional<RoutineVersion> lastPublished(UUID routine) {
        return versions("v.routine.id = ?1 and v.publishedAt is not null order by v.number desc", routine).stream().findFirst();
    }

    /** The one that was followed at that moment, of those that were not withdrawn; the newest when several routines are for the same. */
    Optional<RoutineVersion> followedAt(RoutineTopic topic, Instant moment) {
        return versions("v.routine.topic = ?1 and v.publishedAt <= ?2 and (v.status = PUBLISHED or v.status = SUPERSEDED and v.endedAt > ?2)"
                + " order by v.publishedAt desc, v.id desc", topic, moment).stream().findFirst();
    }

    Optional<RoutineVersion> followedNow(RoutineTopic topic) {
        return versions("v.routine.topic = ?1 and v.status = PUBLISHED order by v.publishedAt, v.id", topic).stream().findFirst();
    }

    Optional<RoutineVersion> underWay(UUID routine) {
        return versions("v.routine.id = ?1 and " + UNDER_WAY, routine).stream().findFirst();
    }

    List<RoutineVersion> dueOn(LocalDate day) {
        return versions("v.status = APPROVED and v.effectiveFrom <= ?1 order by v.id", day);
    }

    boolean isTaken(String address) {
        return count("address", address) > 0;
    }

    void add(RoutineVersion version) {
        getEntityManager().persist(version);
    }

    /** A change of the text alone is a change of the version too. */
    void touch(RoutineVersion version) {
        getEntityManager().lock(version, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * The published versions that the actor, by this account, has yet to acknowledge; none for who is no employee. That of an
     * earlier version counts until a major one has come; that of a withdrawn one counts no more.
     */
    Set<UUID> awaitedFrom(UUID account) {
        List<UUID> found = getEntityManager().createNativeQuery("select v.id from routine_version v where v.status = 'published' and 'staff' = any (v.audiences)"
                        + " and (select samverka_is_employee()) and not exists (select 1 from routine_acknowledgement a join routine_version w on w.id = a.version_id"
                        + " where a.account_id = :account and w.routine_id = v.routine_id and w.number >= v.counts_from and w.status in ('published', 'superseded'))", UUID.class)
                .setParameter("account", account).getResultList();
        return new HashSet<>(found);
    }

    /** The newest version of a routine that this account has acknowledged and that was not withdrawn. */
    Optional<RoutineVersion> lastAcknowledged(UUID routine, UUID account) {
        List<UUID> found = getEntityManager().createNativeQuery("select v.id from routine_acknowledgement a join routine_version v on v.id = a.version_id"
                        + " where a.account_id = :account and v.routine_id = :routine and v.status in ('published', 'superseded') order by v.number desc limit 1", UUID.class)
                .setParameter("account", account).setParameter("routine", routine).getResultList();
        return found.stream().findFirst().flatMap(this::version);
    }

    /** How many of those who work here have acknowledged each published version: one query, however many they are. */
    List<RoutineCoverage> coverage() {
        List<Object[]> rows = getEntityManager().createNativeQuery("select r.id, r.name, v.id, v.number, v.effective_from, count(newest.account_id),"
                + " (select count(*) from account where 'staff' = any (roles))"
                + " from routine_version v join routine r on r.id = v.routine_id"
                // Of each of the staff the newest version that they acknowledged, in one pass however many routines there are.
                + " left join (select w.routine_id, a.account_id, max(w.number) as number from routine_acknowledgement a"
                + " join routine_version w on w.id = a.version_id and w.status in ('published', 'superseded')"
                + " join account p on p.id = a.account_id and 'staff' = any (p.roles) group by w.routine_id, a.account_id) newest"
                + " on newest.routine_id = v.routine_id and newest.number >= v.counts_from"
                + " where v.status = 'published' and 'staff' = any (v.audiences)"
                + " group by r.id, r.name, v.id, v.number, v.effective_from order by r.name, r.id", Object[].class).getResultList();
        return rows.stream().map(row -> new RoutineCoverage((UUID) row[0], (String) row[1], (UUID) row[2], ((Number) row[3]).intValue(),
                (LocalDate) row[4], ((Number) row[5]).intValue(), ((Number) row[6]).intValue())).toList();
    }

    Map<UUID, String> names(Collection<UUID> accounts) {
        List<Object[]> rows = getEntityManager().createNativeQuery("select id, name from account where id in (:accounts)", Object[].class)
                .setParameter("accounts", accounts).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private List<RoutineVersion> versions(String which, Object... values) {
        var query = getEntityManager().createQuery("select v from RoutineVersion v join fetch v.routine where " + which, RoutineVersion.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
