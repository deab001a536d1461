package se.samverka.training.completion;

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

/** What counts among the facts, of employees and trainings that are known. */
@ApplicationScoped
class CompletionRepository {
    /** Later than anything that a learning platform can tell: what a person has decided stays. */
    private static final Instant FOR_GOOD = Instant.parse("9999-12-31T00:00:00Z");
    private static final String FROM = " from training_completion f join training_reference p on p.id = f.person_id join training_reference c on c.id = f.course_id"
            + " join employee e on e.id = p.employee_id join training t on t.id = c.training_id where " + CompletionFacts.COUNTS;
    private static final String VIEW = "select f.id, t.id as training_id, t.name, e.external_id as number, f.completed_on, f.source, f.revoked, f.recorded_at" + FROM;

    @Inject
    EntityManager database;

    /** What the source calls it. */
    record Told(String source, String externalId) {
    }

    List<CompletionView> page(String employeeNumber, Slice slice) {
        var query = database.createNativeQuery(VIEW + narrowed(employeeNumber) + (slice.after() == null ? "" : " and f.id < :after")
                + " order by f.id desc", Object[].class);
        if (employeeNumber != null) {
            query.setParameter("number", employeeNumber);
        }
        if (slice.after() != null) {
            query.setParameter("after", slice.after());
        }
        List<Object[]> rows = query.setFirstResult(slice.skipped()).setMaxResults(slice.limit() + 1).getResultList();
        return rows.stream().map(CompletionRepository::view).toList();
    }

    int count(String employeeNumber) {
        var query = database.createNativeQuery("select count(*) from (select 1" + FROM + narrowed(employeeNumber)
                + " limit " + (PageOf.MOST_COUNTED + 1) + ") counted", Long.class);
        if (employeeNumber != null) {
            query.setParameter("number", employeeNumber);
        }
        return ((Number) query.getSingleResult()).intValue();
    }

    /** What counts now of what the fact is about. */
    Optional<CompletionView> find(UUID id) {
        List<Object[]> rows = database.createNativeQuery(VIEW + " and (f.source, f.external_id) = (select k.source, k.external_id from training_completion k where k.id = :id)",
                Object[].class).setParameter("id", id).getResultList();
        return rows.stream().findFirst().map(CompletionRepository::view);
    }

    Optional<CompletionView> find(CompletionOrigin origin, String externalId) {
        List<Object[]> rows = database.createNativeQuery(VIEW + " and f.source = :source and f.external_id = :externalId", Object[].class)
                .setParameter("source", origin.code()).setParameter("externalId", externalId).getResultList();
        return rows.stream().findFirst().map(CompletionRepository::view);
    }

    Told told(UUID id) {
        Object[] row = (Object[]) database.createNativeQuery("select source, external_id from training_completion where id = :id", Object[].class)
                .setParameter("id", id).getSingleResult();
        return new Told((String) row[0], (String) row[1]);
    }

    void addRevocation(UUID of, UUID id, RevocationCause because, UUID by, Instant now) {
        database.createNativeQuery("insert into training_completion (id, source, external_id, told_at, content, person_id, course_id, completed_on, revoked, recorded_at, recorded_by)"
                        + " select :id, f.source, f.external_id, :told, :id, f.person_id, f.course_id, f.completed_on, :because, :now, :by from training_completion f"
                        + " where (f.source, f.external_id) = (select k.source, k.external_id from training_completion k where k.id = :of) and " + CompletionFacts.COUNTS)
                .setParameter("id", id).setParameter("told", FOR_GOOD).setParameter("because", because.code()).setParameter("now", now)
                .setParameter("by", by).setParameter("of", of).executeUpdate();
    }

    private static String narrowed(String employeeNumber) {
        return employeeNumber == null ? "" : " and e.external_id = :number";
    }

    private static CompletionView view(Object[] row) {
        CompletionOrigin origin = Arrays.stream(CompletionOrigin.values()).filter(known -> known.code().equals(row[5])).findFirst().orElse(CompletionOrigin.LMS);
        RevocationCause revoked = Arrays.stream(RevocationCause.values()).filter(known -> known.code().equals(row[6])).findFirst().orElse(null);
        return new CompletionView((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (LocalDate) row[4], origin, revoked, (Instant) row[7]);
    }
}
