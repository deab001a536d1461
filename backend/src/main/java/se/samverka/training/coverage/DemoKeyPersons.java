package se.samverka.training.coverage;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** A key person in each unit of the demonstration where teachers or social workers work. */
@ApplicationScoped
class DemoKeyPersons {
    /** Of the demo realm. */
    private static final UUID COORDINATOR = new UUID(0x4000L, 0x8000_0000_0000_0002L);

    @Inject
    SamverkaSettings settings;

    @Inject
    KeyPersonRepository persons;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(232) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-key-persons", now -> {
                if (persons.count() == 0) {
                    LocalDate since = LocalDate.ofInstant(now, SystemClock.SWEDEN).minusDays(100);
                    List<UUID> found = persons.getEntityManager().createNativeQuery("select distinct on (m.unit_id) m.employee_id from employment m"
                            + " where m.until_on is null and m.group_codes && array['larare', 'socialtjanst'] order by m.unit_id, m.employee_id", UUID.class).getResultList();
                    found.forEach(employee -> persons.persist(new KeyPerson(TimeOrderedId.at(now), employee, since, COORDINATOR)));
                }
            });
        }
    }
}
