package se.samverka.routine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What versions say, stored in a part for each reach. */
@ApplicationScoped
class RoutineContents {
    private static final Comparator<RoutineEdition> IN_ORDER = Comparator.comparing(RoutineEdition::audience).thenComparing(RoutineEdition::language);

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    /** The parts that row security shows the asker, as one. */
    RoutineContent of(UUID version) {
        return joined(database.createNativeQuery("select content from routine_content where version_id = :version", String.class)
                .setParameter("version", version).getResultList());
    }

    /** What is anybody's, whoever asks. */
    RoutineContent toAnybody(UUID version) {
        return joined(database.createNativeQuery("select content from routine_content where version_id = :version and reach = 'public'", String.class)
                .setParameter("version", version).getResultList());
    }

    void write(UUID version, RoutineContent content) {
        database.flush();
        for (Reach reach : Reach.values()) {
            database.createNativeQuery("insert into routine_content (version_id, reach, content) values (:version, :reach, :content)"
                            + " on conflict (version_id, reach) do update set content = excluded.content")
                    .setParameter("version", version).setParameter("reach", reach.code())
                    .setParameter("content", json(content.reaching(reach))).executeUpdate();
        }
    }

    private RoutineContent joined(List<String> parts) {
        List<RoutineContent> read = parts.stream().map(this::read).toList();
        return new RoutineContent(read.stream().flatMap(part -> part.editions().stream()).sorted(IN_ORDER).toList(),
                read.stream().flatMap(part -> part.steps().stream()).toList());
    }

    private RoutineContent read(String part) {
        try {
            return json.readValue(part, RoutineContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored routine cannot be read");
        }
    }

    private String json(RoutineContent part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a routine cannot be written");
        }
    }
}
