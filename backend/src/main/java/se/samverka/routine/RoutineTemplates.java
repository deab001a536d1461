package se.samverka.routine;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Puts the routines the plan asks for into an empty system, as drafts. In a demonstration one of them is already followed. */
@ApplicationScoped
public class RoutineTemplates {
    private static final Logger LOG = Logger.getLogger(RoutineTemplates.class);
    private static final RoutineTopic PUBLISHED_IN_DEMO = RoutineTopic.CONCERN;
    /** People of the demo realm: one wrote it, another approved it. */
    private static final UUID DEMO_WRITER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID DEMO_APPROVER = UUID.fromString("00000000-0000-4000-8000-000000000003");

    @Inject
    SamverkaSettings settings;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineContents contents;

    @Inject
    ObjectMapper json;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(120) StartupEvent event) {
        jobs.once("routine-templates", now -> {
            if (routines.count() == 0) {
                RoutineTemplate.ALL.forEach(address -> load(RoutineTemplate.read(address, json), now));
                LOG.infof("%d routines were added as drafts", RoutineTemplate.ALL.size());
            }
        });
    }

    private void load(RoutineTemplate template, Instant now) {
        if (settings.demo() && template.topic() == PUBLISHED_IN_DEMO) {
            publish(add(template.filledIn(demoContacts()), now), now);
        } else {
            add(template, now);
        }
    }

    private RoutineVersion add(RoutineTemplate template, Instant now) {
        Routine routine = new Routine(TimeOrderedId.at(now), template.start(), now);
        routines.persist(routine);
        RoutineVersion draft = RoutineVersion.draft(TimeOrderedId.at(now), routine, 1, new UUID[0], now);
        draft.begin(template.changelog(), day(now).plusYears(1), template.editions());
        routines.add(draft);
        contents.write(draft.id(), template.content());
        return draft;
    }

    private void publish(RoutineVersion draft, Instant now) {
        draft.submit(DEMO_WRITER, now);
        draft.approve(DEMO_APPROVER, now);
        draft.publishFrom(day(now));
        draft.publish(null, now);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, SystemClock.SWEDEN);
    }

    private Map<String, String> demoContacts() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/routine-contacts.json")) {
            return json.readValue(in, new TypeReference<>() { });
        } catch (IOException unreadable) {
            throw new IllegalStateException("demo/routine-contacts.json cannot be read: " + unreadable.getMessage());
        }
    }
}
