package se.samverka.training.completion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Every query about references of learning platforms. */
@ApplicationScoped
class TrainingReferenceRepository implements PanacheRepositoryBase<TrainingReference, UUID> {
    /** What people register here names employees and trainings as they are: there is nothing to settle. */
    private static final String OF_PLATFORMS = " from training_reference r where r.source not in ('manual', 'session')";
    private static final String VIEW = "select r.id, r.version, r.kind, r.reference, r.ignored, e.external_id, r.training_id, t.name, r.first_seen_at,"
            + " (select count(*) from (select 1 from training_completion f where f.person_id = r.id or f.course_id = r.id limit " + PageOf.MOST_COUNTED + ") named)"
            + " from training_reference r left join employee e on e.id = r.employee_id left join training t on t.id = r.training_id";

    List<TrainingReferenceView> page(ReferenceState state, Slice slice) {
        var query = getEntityManager().createNativeQuery(VIEW + " where r.id in (select r.id" + OF_PLATFORMS + where(state)
                + (slice.after() == null ? "" : " and r.id < :after") + " order by r.id desc offset :skipped limit :most) order by r.id desc", Object[].class)
                .setParameter("skipped", slice.skipped()).setParameter("most", slice.limit() + 1);
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(TrainingReferenceRepository::view).toList();
    }

    int count(ReferenceState state) {
        return ((Number) getEntityManager().createNativeQuery("select count(*) from (select 1" + OF_PLATFORMS + where(state)
                + " limit " + (PageOf.MOST_COUNTED + 1) + ") counted", Long.class).getSingleResult()).intValue();
    }

    TrainingReferenceView view(UUID id) {
        return view((Object[]) getEntityManager().createNativeQuery(VIEW + " where r.id = :id", Object[].class).setParameter("id", id).getSingleResult());
    }

    /** The oldest that somebody must settle. */
    List<UUID> firstWaiting() {
        return getEntityManager().createNativeQuery("select r.id" + OF_PLATFORMS + where(ReferenceState.WAITING) + " order by r.id limit 1", UUID.class).getResultList();
    }

    /** Those whose employee HR has told of since. @return their ids */
    List<UUID> matchArrivals(Instant now) {
        return getEntityManager().createNativeQuery("update training_reference r set employee_id = e.id, settled_at = :now, version = r.version + 1 from employee e"
                        + " where e.external_id = r.reference and r.kind = 'employee' and r.employee_id is null and not r.ignored returning r.id", UUID.class)
                .setParameter("now", now).getResultList();
    }

    private static String where(ReferenceState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case IGNORED -> " and r.ignored";
            case WAITING -> " and not r.ignored and r.employee_id is null and r.training_id is null";
            case MATCHED -> " and (r.employee_id is not null or r.training_id is not null)";
        };
    }

    private static TrainingReferenceView view(Object[] row) {
        boolean ignored = (Boolean) row[4];
        ReferenceState state = ignored ? ReferenceState.IGNORED : row[5] == null && row[6] == null ? ReferenceState.WAITING : ReferenceState.MATCHED;
        ReferenceKind kind = ReferenceKind.EMPLOYEE.code().equals(row[2]) ? ReferenceKind.EMPLOYEE : ReferenceKind.TRAINING;
        return new TrainingReferenceView((UUID) row[0], ((Number) row[1]).intValue(), kind, (String) row[3], state, (String) row[5], (UUID) row[6],
                (String) row[7], ((Number) row[9]).intValue(), (Instant) row[8]);
    }
}
