package se.samverka.concern;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/**
 * Invented concerns in every state, from {@code demo/concerns.json}, for a demonstration: only when
 * {@code samverka.demo} is true and no concern exists. They take the same verbs as real ones, at moments in the past.
 */
@ApplicationScoped
public class DemoConcerns {
    private static final Logger LOG = Logger.getLogger(DemoConcerns.class);
    private static final UUID COORDINATOR = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Inject
    SamverkaSettings settings;

    @Inject
    JobRunner jobs;

    @Inject
    ObjectMapper json;

    @Inject
    EntityManager database;

    @Inject
    ConcernRepository concerns;

    @Inject
    CaseSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    Event<DemoHandOverPlanned> handOvers;

    @Inject
    Clock clock;

    /** Somebody of the demo realm: the id is the realm's. */
    record Colleague(UUID id, String name, List<String> roles) {
    }

    /** One concern: how it came in, and how far it has come. */
    record Story(int daysAgo, UUID reporter, boolean fromPartner, RegisterConcern registration, Triage triage,
            UUID handler, AssessConcern assessment, String handedOverTo, Measure measure, Note followUp, Closing closing,
            String note) {
    }

    record Triage(SubjectKind subjectKind, EventType eventType, Urgency urgency, boolean reportMade, String noReportBecause) {
    }

    record Measure(PreventionLevel preventionLevel, String description, String responsible, int followUpInDays) {
    }

    record Note(FollowUpResult result, String note) {
    }

    record Closing(ClosureOutcome outcome, String reason, boolean onlyProposed) {
    }

    record Demonstration(List<Colleague> colleagues, List<Story> stories) {
    }

    void load(@Observes @Priority(200) StartupEvent event) {
        if (settings.demo()) {
            List<DemoHandOverPlanned> leave = new ArrayList<>();
            jobs.once("demo-concerns", now -> {
                if (concerns.count() == 0) {
                    Demonstration demonstration = read();
                    demonstration.colleagues().forEach(this::enter);
                    demonstration.stories().forEach(story -> tell(story, leave));
                    LOG.infof("Demo data: %d invented concerns", demonstration.stories().size());
                }
            });
            leave.forEach(handOvers::fire);
        }
    }

    private Demonstration read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/concerns.json")) {
            return json.readValue(in, Demonstration.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("demo/concerns.json cannot be read: " + unreadable.getMessage());
        }
    }

    private void enter(Colleague colleague) {
        database.createNativeQuery("insert into account (id, name, roles, seen_at) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, colleague.id()).setParameter(2, colleague.name())
                .setParameter(3, colleague.roles().toArray(String[]::new)).setParameter(4, clock.instant()).executeUpdate();
    }

    private void tell(Story story, List<DemoHandOverPlanned> leave) {
        LocalDate receivedOn = Deadlines.today(clock.instant()).minusDays(story.daysAgo());
        Instant received = story.daysAgo() == 0 ? clock.instant().minus(Duration.ofMinutes(40)) : at(receivedOn, 9);
        Concern concern = Concern.register(TimeOrderedId.at(received), story.registration(),
                story.fromPartner() ? ConcernSource.PARTNER : ConcernSource.STAFF, false, story.reporter(), received);
        seal.newKey(concern.id());
        List<ConcernStep> steps = new ArrayList<>();
        story.registration().contents().forEach(content -> note(steps, concern, dated(content, receivedOn), story.reporter(), received));
        if (story.triage() != null) {
            Instant triaged = received.plus(Duration.ofHours(2));
            TriageConcern command = triage(story.triage(), receivedOn);
            concern.triage(command, triaged);
            note(steps, concern, command.content(), COORDINATOR, triaged);
        }
        if (story.handler() != null) {
            Instant assigned = received.plus(Duration.ofHours(3));
            concern.assignTo(story.handler(), assigned);
            note(steps, concern, new StepContent.Assignment(story.handler(), null), COORDINATOR, assigned);
        }
        if (story.assessment() != null) {
            Instant assessed = received.plus(Duration.ofDays(6));
            concern.assess(story.assessment().urgency(), assessed);
            note(steps, concern, story.assessment().content(), story.handler(), assessed);
        }
        if (story.measure() != null) {
            Instant taken = received.plus(Duration.ofDays(8));
            LocalDate followUpOn = receivedOn.plusDays(story.measure().followUpInDays());
            concern.act(followUpOn, taken);
            note(steps, concern, new StepContent.Measure(story.measure().preventionLevel(), story.measure().description(),
                    story.measure().responsible(), followUpOn), story.handler(), taken);
        }
        if (story.followUp() != null) {
            Instant held = received.plus(Duration.ofDays(story.measure().followUpInDays()));
            concern.followUp(null, held);
            note(steps, concern, new StepContent.FollowUp(Deadlines.today(held), story.followUp().result(),
                    story.followUp().note(), null), story.handler(), held);
        }
        if (story.closing() != null) {
            end(steps, concern, story, received);
        }
        concerns.persistAndFlush(concern);
        steps.forEach(concerns::append);
        if (story.note() != null) {
            Instant written = received.plus(Duration.ofHours(5));
            database.persist(new JournalEntry(TimeOrderedId.at(written), concern.id(),
                    new WriteJournalEntry(JournalKind.CONTACT, receivedOn, story.note(), null),
                    story.handler() == null ? COORDINATOR : story.handler(), null, written, seal));
        }
        audit.record("concern.demonstrated", "concern", concern.id());
        if (story.handedOverTo() != null) {
            leave.add(new DemoHandOverPlanned(concern.id(), story.handedOverTo(), story.handler()));
        }
    }

    private void end(List<ConcernStep> steps, Concern concern, Story story, Instant received) {
        Instant closed = received.plus(Duration.ofDays(story.daysAgo()));
        UUID by = story.handler() == null ? COORDINATOR : story.handler();
        if (story.closing().onlyProposed()) {
            concern.propose(ProposalKind.CLOSURE, story.closing().outcome(),
                    seal.seal(concern.id(), concern.reasonPlace(), story.closing().reason()), by, closed);
            note(steps, concern, new StepContent.ClosureProposed(story.closing().outcome(), story.closing().reason()), by, closed);
        } else {
            concern.close(story.closing().outcome(), closed);
            note(steps, concern, new StepContent.Closure(story.closing().outcome(), story.closing().reason()), by, closed);
        }
    }

    private void note(List<ConcernStep> steps, Concern concern, StepContent content, UUID by, Instant when) {
        steps.add(new ConcernStep(concern.id(), content, by, when, seal));
    }

    private static StepContent dated(StepContent content, LocalDate receivedOn) {
        return content instanceof StepContent.ObservedEvent event
                ? new StepContent.ObservedEvent(event.whatHappened(), receivedOn.minusDays(1), event.datePrecision(),
                        event.place(), event.placeKind(), event.source(), event.quotedWords())
                : content;
    }

    private static TriageConcern triage(Triage told, LocalDate receivedOn) {
        TriageConcern.ChildReportAnswer report = told.subjectKind() != SubjectKind.CHILD ? null
                : told.reportMade() ? new TriageConcern.ChildReportAnswer(true, receivedOn, "Socialtjänstens mottagning", null)
                : new TriageConcern.ChildReportAnswer(false, null, null, told.noReportBecause());
        return new TriageConcern(false, told.subjectKind(), told.eventType(), told.urgency(), report, null);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(SystemClock.SWEDEN).toInstant();
    }
}
