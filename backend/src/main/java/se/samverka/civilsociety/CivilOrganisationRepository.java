package se.samverka.civilsociety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.routine.RoutineInForce;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about organisations. */
@ApplicationScoped
public class CivilOrganisationRepository implements PanacheRepositoryBase<CivilOrganisation, UUID> {
    private static final String STANDS = " and not exists (select 1 from civil_briefing_correction c where c.briefing_id = b.id)";

    /** What is true of an active organisation {@code o} that was not told of the routine since the version that counts. */
    private static String notTold(String routine, String countsFrom) {
        return "o.left_on is null and not exists (select 1 from civil_briefing b where b.organisation_id = o.id"
                + " and b.routine_id = " + routine + " and b.routine_number >= " + countsFrom + STANDS + ")";
    }

    /** @param notToldOf only active ones that were not told of it; null for all */
    record Wanted(String kind, Boolean active, RoutineInForce notToldOf) {
        private String where() {
            return (kind == null ? "true" : "o.kind = :kind")
                    + (active == null ? "" : active ? " and o.left_on is null" : " and o.left_on is not null")
                    + (notToldOf == null ? "" : " and " + notTold(":routine", ":countsFrom"));
        }

        private Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            if (kind != null) {
                values.put("kind", kind);
            }
            if (notToldOf != null) {
                values.put("routine", notToldOf.routineId());
                values.put("countsFrom", notToldOf.countsFrom());
            }
            return values;
        }
    }

    /** By name, one more than fits the page. */
    List<CivilOrganisationListItem> page(Wanted wanted, Slice slice) {
        var query = getEntityManager().createNativeQuery("select o.id, o.name, o.kind, o.left_on is null,"
                + " (select max(b.told_on) from civil_briefing b where b.organisation_id = o.id" + STANDS + ")"
                + " from civil_organisation o where " + wanted.where()
                + (slice.after() == null ? "" : " and (lower(o.name), o.id) > (select lower(p.name), p.id from civil_organisation p where p.id = :after)")
                + " order by lower(o.name), o.id", Object[].class);
        wanted.values().forEach(query::setParameter);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        List<Object[]> rows = query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        return rows.stream().map(row -> new CivilOrganisationListItem((UUID) row[0], (String) row[1], kind((String) row[2]), (Boolean) row[3],
                (LocalDate) row[4])).toList();
    }

    int count(Wanted wanted) {
        var query = getEntityManager().createNativeQuery("select count(*) from (select 1 from civil_organisation o where " + wanted.where()
                + " limit " + (PageOf.MOST_COUNTED + 1) + ") counted", Long.class);
        wanted.values().forEach(query::setParameter);
        return ((Number) query.getSingleResult()).intValue();
    }

    private static CivilOrganisationKind kind(String code) {
        return Arrays.stream(CivilOrganisationKind.values()).filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }

    /** Of these routines those that some active organisation was not told of; in one question, however many there are. */
    List<UUID> amongNotToldOf(List<RoutineInForce> followed) {
        return getEntityManager().createNativeQuery("select f.routine from unnest(cast(:routines as uuid[]), cast(:countFrom as integer[]))"
                        + " as f (routine, counts_from) where exists (select 1 from civil_organisation o where " + notTold("f.routine", "f.counts_from") + ")", UUID.class)
                .setParameter("routines", followed.stream().map(RoutineInForce::routineId).toArray(UUID[]::new))
                .setParameter("countFrom", followed.stream().map(RoutineInForce::countsFrom).toArray(Integer[]::new)).getResultList();
    }
}
