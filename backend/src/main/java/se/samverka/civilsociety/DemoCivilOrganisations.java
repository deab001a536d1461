package se.samverka.civilsociety;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Invented organisations from {@code demo/civil-organisations.json}: only when {@code samverka.demo} is true and the register is empty. */
@ApplicationScoped
public class DemoCivilOrganisations {
    private static final Logger LOG = Logger.getLogger(DemoCivilOrganisations.class);

    @Inject
    SamverkaSettings settings;

    @Inject
    JobRunner jobs;

    @Inject
    ObjectMapper json;

    @Inject
    CivilOrganisationRepository organisations;

    @Inject
    CivilContacts contacts;

    @Inject
    AuditLog audit;

    void load(@Observes @Priority(220) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-civil-organisations", now -> {
                if (organisations.count() == 0) {
                    read().forEach(organisation -> add(organisation, now));
                    LOG.info("Demo data: invented organisations");
                }
            });
        }
    }

    private void add(SaveCivilOrganisation command, Instant now) {
        contacts.check(command);
        UUID id = TimeOrderedId.at(now);
        CivilOrganisation organisation = new CivilOrganisation(id);
        organisation.change(command, contacts.written(command.contacts()), LocalDate.ofInstant(now, SystemClock.SWEDEN));
        organisations.persist(organisation);
        audit.record("civil_organisation.demonstrated", "civil_organisation", id, Map.of("kind", command.kind().code()));
    }

    private List<SaveCivilOrganisation> read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/civil-organisations.json")) {
            return json.readValue(in, new TypeReference<>() { });
        } catch (IOException unreadable) {
            throw new IllegalStateException("demo/civil-organisations.json cannot be read: " + unreadable.getMessage());
        }
    }
}
