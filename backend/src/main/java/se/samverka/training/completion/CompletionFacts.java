package se.samverka.training.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.samverka.shared.time.TimeOrderedId;

/** The facts and what sources call those that they are about. Thousands at a time go by arrays: a statement for all of them. */
@ApplicationScoped
class CompletionFacts {
    /** What holds of the fact {@code f} that counts among the tellings of one id. */
    static final String COUNTS = "not exists (select 1 from training_completion l where l.source = f.source and l.external_id = f.external_id"
            + " and (l.told_at, l.content) > (f.told_at, f.content))";
    private static final String PAIRS = "select distinct p.employee_id, c.training_id from training_completion f"
            + " join training_reference p on p.id = f.person_id join training_reference c on c.id = f.course_id"
            + " where p.employee_id is not null and c.training_id is not null and ";

    @Inject
    EntityManager database;

    /**
     * The references of a source by what it calls them; those that are new are noted.
     *
     * @param known who or what is meant, where that is plain without asking
     */
    Map<String, TrainingReference> references(String source, ReferenceKind kind, Set<String> called, Map<String, UUID> known, Instant now) {
        String[] names = called.toArray(String[]::new);
        database.createNativeQuery("insert into training_reference (id, version, source, kind, reference, employee_id, training_id, ignored, first_seen_at)"
                        + " select n.id, 0, :source, :kind, n.name, case when :kind = 'employee' then cast(nullif(n.known, '') as uuid) end,"
                        + " case when :kind = 'training' then cast(nullif(n.known, '') as uuid) end, false, :now"
                        + " from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:known as text[])) as n (id, name, known)"
                        + " on conflict (source, kind, reference) do nothing")
                .setParameter("source", source).setParameter("kind", kind.code()).setParameter("now", now)
                .setParameter("ids", TimeOrderedId.at(now, names.length).toArray(UUID[]::new)).setParameter("names", names)
                .setParameter("known", called.stream().map(name -> known.containsKey(name) ? known.get(name).toString() : "").toArray(String[]::new))
                .executeUpdate();
        List<TrainingReference> found = database.createQuery("from TrainingReference where source = :source and kind = :kind and reference in :names", TrainingReference.class)
                .setParameter("source", source).setParameter("kind", kind).setParameter("names", called).getResultList();
        Map<String, TrainingReference> byName = new HashMap<>();
        found.forEach(reference -> byName.put(reference.reference(), reference));
        return byName;
    }

    /** @return the ids of the source about which something new was told, one for each fact that was added */
    List<String> add(String source, Collection<CompletionRow> rows, Map<String, TrainingReference> employees, Map<String, TrainingReference> trainings,
            UUID recordedBy, Instant now) {
        return database.createNativeQuery("insert into training_completion"
                        + " (id, source, external_id, told_at, content, person_id, course_id, completed_on, revoked, recorded_at, recorded_by)"
                        + " select r.id, :source, r.external_id, cast(r.told_at as timestamptz), r.content, r.person_id, r.course_id,"
                        + " cast(r.completed_on as date), nullif(r.revoked, ''), :now, cast(:by as uuid)"
                        + " from unnest(cast(:ids as uuid[]), cast(:externalIds as text[]), cast(:told as text[]), cast(:contents as uuid[]),"
                        + " cast(:persons as uuid[]), cast(:courses as uuid[]), cast(:days as text[]), cast(:revoked as text[]))"
                        + " as r (id, external_id, told_at, content, person_id, course_id, completed_on, revoked)"
                        + " on conflict (source, external_id, told_at, content) do nothing returning external_id", String.class)
                .setParameter("source", source).setParameter("now", now).setParameter("by", recordedBy == null ? null : recordedBy.toString())
                .setParameter("ids", TimeOrderedId.at(now, rows.size()).toArray(UUID[]::new))
                .setParameter("externalIds", texts(rows, CompletionRow::externalId)).setParameter("told", texts(rows, row -> row.changedAt().toString()))
                .setParameter("contents", ids(rows, CompletionRow::content)).setParameter("persons", ids(rows, row -> employees.get(row.employee()).id()))
                .setParameter("courses", ids(rows, row -> trainings.get(row.training()).id())).setParameter("days", texts(rows, row -> row.completedOn().toString()))
                .setParameter("revoked", texts(rows, row -> row.revokedBecause() == null ? "" : row.revokedBecause().code()))
                .getResultList();
    }

    /** Whom the ids of a source were ever about. */
    List<EmployeeTraining> about(String source, Collection<String> externalIds) {
        return pairs(database.createNativeQuery(PAIRS + "f.source = :source and f.external_id = any (cast(:externalIds as text[]))", Object[].class)
                .setParameter("source", source).setParameter("externalIds", externalIds.toArray(String[]::new)).getResultList());
    }

    /** Whom facts are about that name one of these. */
    List<EmployeeTraining> naming(Collection<UUID> references) {
        UUID[] ids = references.toArray(UUID[]::new);
        return pairs(database.createNativeQuery(PAIRS + "(f.person_id = any (cast(:ids as uuid[])) or f.course_id = any (cast(:ids as uuid[])))", Object[].class)
                .setParameter("ids", ids).getResultList());
    }

    private static List<EmployeeTraining> pairs(List<Object[]> rows) {
        return rows.stream().map(row -> new EmployeeTraining((UUID) row[0], (UUID) row[1])).toList();
    }

    private static String[] texts(Collection<CompletionRow> rows, Function<CompletionRow, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static UUID[] ids(Collection<CompletionRow> rows, Function<CompletionRow, UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }
}
