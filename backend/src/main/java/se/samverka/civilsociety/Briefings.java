package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** The briefing log. Lines are added and never changed; the database grants nothing else. */
@ApplicationScoped
class Briefings {
    private static final String LINES = "select b.id, b.told_on, b.manner, b.subject, b.routine_id, b.routine_number, a.name, b.recorded_at, c.because, c.instead_id"
            + " from civil_briefing b join account a on a.id = b.told_by left join civil_briefing_correction c on c.briefing_id = b.id"
            + " where b.organisation_id = :organisation";

    @Inject
    EntityManager database;

    List<BriefingView> of(UUID organisation, Slice slice) {
        var query = database.createNativeQuery(LINES + (slice.after() == null ? "" : " and b.id < :after") + " order by b.id desc", Object[].class)
                .setParameter("organisation", organisation);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        List<Object[]> rows = query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        return rows.stream().map(Briefings::view).toList();
    }

    int count(UUID organisation) {
        return ((Number) database.createNativeQuery("select count(*) from (select 1 from civil_briefing where organisation_id = :organisation limit "
                + (PageOf.MOST_COUNTED + 1) + ") counted", Long.class).setParameter("organisation", organisation).getSingleResult()).intValue();
    }

    Optional<BriefingView> find(UUID organisation, UUID id) {
        List<Object[]> rows = database.createNativeQuery(LINES + " and b.id = :id", Object[].class)
                .setParameter("organisation", organisation).setParameter("id", id).getResultList();
        return rows.stream().findFirst().map(Briefings::view);
    }

    /** @param subject the routine's name now, or the subject given */
    void add(UUID id, UUID organisation, RecordBriefing command, String subject, UUID by, Instant now) {
        database.createNativeQuery("insert into civil_briefing (id, organisation_id, told_on, manner, subject, routine_id, routine_number, told_by, recorded_at)"
                        + " values (:id, :organisation, :toldOn, :manner, :subject, cast(cast(:routine as text) as uuid), cast(cast(:number as text) as smallint), :by, :now)")
                .setParameter("id", id).setParameter("organisation", organisation).setParameter("toldOn", command.toldOn())
                .setParameter("manner", command.manner().code()).setParameter("subject", subject)
                .setParameter("routine", text(command.routineId())).setParameter("number", text(command.routineNumber()))
                .setParameter("by", by).setParameter("now", now).executeUpdate();
    }

    /** @param instead null when nothing was told */
    void correct(UUID briefing, String because, UUID instead, UUID by, Instant now) {
        database.createNativeQuery("insert into civil_briefing_correction (briefing_id, because, instead_id, corrected_by, corrected_at)"
                        + " values (:briefing, :because, cast(cast(:instead as text) as uuid), :by, :now)")
                .setParameter("briefing", briefing).setParameter("because", because).setParameter("instead", text(instead))
                .setParameter("by", by).setParameter("now", now).executeUpdate();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static BriefingView view(Object[] row) {
        BriefingManner manner = Arrays.stream(BriefingManner.values()).filter(known -> known.code().equals(row[2])).findFirst().orElseThrow();
        return new BriefingView((UUID) row[0], (LocalDate) row[1], manner, (String) row[3], (UUID) row[4],
                row[5] == null ? null : ((Number) row[5]).intValue(), (String) row[6], (Instant) row[7], (String) row[8], (UUID) row[9]);
    }
}
