package se.samverka.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;

/**
 * Units and invented employees from {@code demo/staff.json}: only when {@code samverka.demo} is true and nobody works here.
 * The accounts of the demonstration are among them by their employee numbers.
 */
@ApplicationScoped
public class DemoStaff {
    private static final Logger LOG = Logger.getLogger(DemoStaff.class);
    private static final int FIRST_NUMBER = 2001;
    private static final int LONGEST_EMPLOYMENT_IN_DAYS = 9000;

    @Inject
    SamverkaSettings settings;

    @Inject
    JobRunner jobs;

    @Inject
    ObjectMapper json;

    @Inject
    Employees employees;

    @Inject
    StaffRegister register;

    @Inject
    AuditLog audit;

    /** @param staff how many of each personnel group */
    record Place(String externalId, String name, String sectorCode, String parent, Map<String, Integer> staff) {
    }

    record Somebody(String externalId, String unit, List<String> groupCodes, LocalDate startsOn) {
    }

    record Staff(List<Place> units, List<Somebody> known) {
    }

    /** Before what is built on them, after the code lists. */
    void load(@Observes @Priority(150) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-staff", now -> {
                if (employees.areNone()) {
                    Staff staff = read();
                    register.recordUnits(staff.units().stream().map(place -> new UnitRecord(place.externalId(), place.name(), place.sectorCode(), place.parent(),
                            null, null, null)).toList(), RecordPointers.BODY, null);
                    List<EmployeeRecord> people = people(staff, LocalDate.ofInstant(now, SystemClock.SWEDEN));
                    register.recordEmployees(people, RecordPointers.BODY, null);
                    audit.record("staff.demonstrated", "staff", null);
                    LOG.infof("Demo data: %d units and %d invented employees", staff.units().size(), people.size());
                }
            });
        }
    }

    /** Each began on a day of their own, the same at every start. */
    private static List<EmployeeRecord> people(Staff staff, LocalDate today) {
        List<EmployeeRecord> people = new ArrayList<>(staff.known().stream()
                .map(one -> new EmployeeRecord(one.externalId(), one.unit(), one.groupCodes(), one.startsOn(), null, null, null)).toList());
        int number = FIRST_NUMBER;
        for (Place place : staff.units()) {
            for (Map.Entry<String, Integer> group : new TreeMap<>(place.staff()).entrySet()) {
                for (int i = 0; i < group.getValue(); i++) {
                    LocalDate began = today.minusDays(number * 7919L % LONGEST_EMPLOYMENT_IN_DAYS);
                    people.add(new EmployeeRecord("N" + number, place.externalId(), List.of(group.getKey()), began, null, null, null));
                    number++;
                }
            }
        }
        return people;
    }

    private Staff read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/staff.json")) {
            return json.readValue(in, Staff.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("demo/staff.json cannot be read: " + unreadable.getMessage());
        }
    }
}
