package se.samverka.relativesupport;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/**
 * Invented support cases in every state, from {@code demo/support-cases.json}, for a demonstration: only when
 * {@code samverka.demo} is true and no support case exists. They take the same verbs as real ones, on days in the past.
 */
@ApplicationScoped
public class DemoSupportCases {
    private static final Logger LOG = Logger.getLogger(DemoSupportCases.class);

    @Inject
    SamverkaSettings settings;

    @Inject
    JobRunner jobs;

    @Inject
    ObjectMapper json;

    @Inject
    SupportCaseRepository cases;

    @Inject
    CaseSeal seal;

    @Inject
    AuditLog audit;

    /** One relative: how long ago they asked, and how far it has come. */
    record Story(int daysAgo, UUID registeredBy, AskForSupport asked, UUID handler, String answer, String thanks,
            RecordedContact contact, List<SupportForm> forms, SupportOutcome outcome) {
    }

    /** @param nextInDays counted from today; before today it is overdue */
    record RecordedContact(SupportContactKind kind, int daysAgo, String note, int nextInDays) {
    }

    /** After the accounts of the demonstration, which come with its concerns. */
    void load(@Observes @Priority(210) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-support-cases", now -> {
                if (cases.count() == 0) {
                    List<Story> stories = read();
                    stories.forEach(story -> tell(story, now));
                    LOG.infof("Demo data: %d invented support cases", stories.size());
                }
            });
        }
    }

    private List<Story> read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/support-cases.json")) {
            return json.readerForListOf(Story.class).readValue(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException("demo/support-cases.json cannot be read: " + unreadable.getMessage());
        }
    }

    private void tell(Story story, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        LocalDate asked = today.minusDays(story.daysAgo());
        // A receipt that nobody has: the fingerprint is random.
        UUID holder = UUID.randomUUID();
        UUID id = TimeOrderedId.at(asked.atStartOfDay(SystemClock.SWEDEN).toInstant());
        SupportCase support = SupportCase.request(id, story.asked(), holder, story.registeredBy(), asked);
        seal.newKey(id);
        List<Object> parts = new ArrayList<>();
        parts.add(said(id, 1, Writer.RELATIVE, story.registeredBy() == null ? holder : story.registeredBy(), story.asked().text(), asked));
        if (story.handler() != null) {
            support.assignTo(story.handler());
        }
        if (story.answer() != null) {
            LocalDate answered = SwedishWorkingDays.onOrAfter(asked.plusDays(1));
            parts.add(said(id, 2, Writer.OFFICER, story.handler(), story.answer(), answered));
            support.contacted(answered, SwedishWorkingDays.plus(answered, SupportCase.FIRST_CONTACT_WORKING_DAYS));
        }
        if (story.thanks() != null) {
            parts.add(said(id, 3, Writer.RELATIVE, holder, story.thanks(), asked.plusDays(2)));
        }
        if (story.contact() != null) {
            parts.add(recorded(support, story, today));
        }
        if (story.outcome() != null) {
            support.end(story.outcome(), today.minusDays(1));
        }
        cases.persistAndFlush(support);
        parts.forEach(cases::add);
        audit.record("support_case.demonstrated", "support_case", id);
    }

    private SupportContact recorded(SupportCase support, Story story, LocalDate today) {
        RecordedContact told = story.contact();
        LocalDate on = today.minusDays(told.daysAgo());
        LocalDate next = SwedishWorkingDays.onOrAfter(today.plusDays(told.nextInDays()));
        UUID id = TimeOrderedId.at(on.atTime(10, 0).atZone(SystemClock.SWEDEN).toInstant());
        support.contacted(on, next);
        if (story.forms() != null) {
            support.start(story.forms(), next);
        }
        return SupportContact.record(id, support.id(), new RecordSupportContact(told.kind(), on, told.note(), next), next, story.handler(), seal);
    }

    private SupportMessage said(UUID support, int position, Writer side, UUID writer, String text, LocalDate day) {
        UUID id = TimeOrderedId.at(day.atStartOfDay(SystemClock.SWEDEN).toInstant());
        return SupportMessage.write(id, support, position, side, writer, text, seal, day);
    }
}
