package se.samverka.routine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Campaigns and whom they ask. */
@ApplicationScoped
class RoutineCampaignRepository implements PanacheRepositoryBase<RoutineCampaign, UUID> {
    /** Whether campaign c asks who works at w. Who is in no known group or sector is asked by a campaign for all only. */
    private static final String ASKS = "(c.sector_codes = '{}' or w.sector_code = any (c.sector_codes))"
            + " and (c.group_codes = '{}' or w.group_codes && c.group_codes) and (c.unit_ids = '{}' or w.unit_id = any (c.unit_ids))";

    List<RoutineCampaign> of(UUID routine) {
        return list("routineId = ?1 order by id desc", routine);
    }

    Optional<RoutineCampaign> find(UUID routine, UUID id) {
        return find("id = ?1 and routineId = ?2", id, routine).firstResultOptional();
    }

    List<RoutineCampaign> goingOn(UUID routine) {
        return list("routineId = ?1 and endedAt is null", routine);
    }

    /** Those that go on, of routines that are followed now. */
    List<RoutineCampaign> goingOn() {
        return list("endedAt is null and exists (select 1 from RoutineVersion v where v.routine.id = routineId and v.status = PUBLISHED) order by id");
    }

    /** For each routine with a campaign going on, by when this account is asked to acknowledge it; empty when it is others that are asked. */
    Map<UUID, Optional<LocalDate>> asksOf(UUID account) {
        List<Object[]> rows = getEntityManager().createNativeQuery("select c.routine_id, min(c.due_on) filter (where " + ASKS + ")"
                        + " from routine_campaign c left join account_workplace w on w.account_id = :account where c.ended_at is null group by c.routine_id",
                Object[].class).setParameter("account", account).getResultList();
        Map<UUID, Optional<LocalDate>> asks = new HashMap<>();
        rows.forEach(row -> asks.put((UUID) row[0], Optional.ofNullable((LocalDate) row[1])));
        return asks;
    }

    /** The employees whom a campaign asks and who have not acknowledged what is followed now, in one query however many they are. */
    List<UUID> awaitedBy(RoutineCampaign campaign) {
        return getEntityManager().createNativeQuery("select p.id from routine_campaign c"
                        + " join routine_version v on v.routine_id = c.routine_id and v.status = 'published' and 'staff' = any (v.audiences)"
                        + " join account p on p.roles && array['staff', 'coordinator', 'handler', 'sector_lead']"
                        + " left join account_workplace w on w.account_id = p.id"
                        + " where c.id = :campaign and " + ASKS
                        + " and not exists (select 1 from routine_acknowledgement a join routine_version r on r.id = a.version_id"
                        + " where a.account_id = p.id and r.routine_id = v.routine_id and r.number >= v.counts_from and r.status in ('published', 'superseded'))",
                UUID.class).setParameter("campaign", campaign.id()).getResultList();
    }

    /** Without a new version: a reminder makes nobody's reading out of date. */
    void noteTold(UUID campaign, RoutineCampaignReminder reminder) {
        getEntityManager().createNativeQuery("update routine_campaign set told = :told where id = :id")
                .setParameter("told", reminder.ordinal()).setParameter("id", campaign).executeUpdate();
    }

    void noteReviewTold(UUID version, String of) {
        getEntityManager().createNativeQuery("update routine_version set review_told = :of where id = :id")
                .setParameter("of", of).setParameter("id", version).executeUpdate();
    }

    /** How many there are and how many have acknowledged, for each sector and personnel group, or for one sector. */
    List<RoutineCoverageCell> coverage(RoutineVersion version, String onlySector) {
        List<Object[]> rows = getEntityManager().createNativeQuery("with done as (select distinct a.account_id from routine_acknowledgement a"
                        + " join routine_version r on r.id = a.version_id where r.routine_id = :routine and r.number >= :from and r.status in ('published', 'superseded'))"
                        + " select w.sector_code, g.code, count(*), count(d.account_id) from account p"
                        + " left join account_workplace w on w.account_id = p.id left join lateral unnest(w.group_codes) g (code) on true"
                        + " left join done d on d.account_id = p.id"
                        + " where 'staff' = any (p.roles) and (cast(:sector as text) is null or w.sector_code = :sector) group by w.sector_code, g.code order by 1, 2", Object[].class)
                .setParameter("routine", version.routine().id()).setParameter("from", version.countsFrom()).setParameter("sector", onlySector).getResultList();
        return rows.stream().map(row -> new RoutineCoverageCell((String) row[0], (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue())).toList();
    }

    /** By HR's head-count, for each unit or for those of one sector: how many work there today, and how many of them have acknowledged. */
    List<RoutineUnitCoverage> unitCoverage(RoutineVersion version, LocalDate today, String onlySector) {
        List<Object[]> rows = getEntityManager().createNativeQuery("with done as (select distinct w.employee_id from routine_acknowledgement a"
                        + " join routine_version r on r.id = a.version_id join account_workplace w on w.account_id = a.account_id and w.employee_id is not null"
                        + " where r.routine_id = :routine and r.number >= :from and r.status in ('published', 'superseded'))"
                        + " select m.unit_id, p.name, p.sector_code, count(*), count(d.employee_id) from employment m"
                        + " join unit_period p on p.unit_id = m.unit_id and p.from_on <= :today and (p.until_on is null or p.until_on > :today)"
                        + " left join done d on d.employee_id = m.employee_id where m.from_on <= :today and (m.until_on is null or m.until_on > :today)"
                        + " and (cast(:sector as text) is null or p.sector_code = :sector) group by m.unit_id, p.name, p.sector_code order by p.sector_code, lower(p.name), m.unit_id", Object[].class)
                .setParameter("routine", version.routine().id()).setParameter("from", version.countsFrom()).setParameter("today", today)
                .setParameter("sector", onlySector).getResultList();
        return rows.stream().map(row -> new RoutineUnitCoverage((UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue(), ((Number) row[4]).intValue())).toList();
    }
}
