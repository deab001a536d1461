package se.samverka.organisation;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.concern.Concerns;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.testing.Database;

/** Units and employees for tests, each under an id of its own. */
public final class Staff {
    private Staff() {
    }

    public static String newId() {
        return "T" + UUID.randomUUID();
    }

    /** A unit of the sector, there always. @return what HR calls it */
    public static String unit(String sector) {
        String id = newId();
        tell(new UnitRecord(id, "Enhet " + id, sector, null, null, null, null));
        return id;
    }

    /** Somebody who began a hundred days ago and stays. @return what HR calls them */
    public static String employee(String unit, String... groups) {
        String id = newId();
        tell(new EmployeeRecord(id, unit, List.of(groups), Concerns.today().minusDays(100), null, null, null));
        return id;
    }

    public static void tell(UnitRecord unit) {
        write(() -> register().recordUnits(List.of(unit), RecordPointers.BODY, null));
    }

    public static void tell(EmployeeRecord employee) {
        write(() -> register().recordEmployees(List.of(employee), RecordPointers.BODY, null));
    }

    /** From that day on they work there instead. */
    public static void move(String employee, String unit, LocalDate from, String... groups) {
        tell(new EmployeeRecord(employee, unit, List.of(groups), Concerns.today().minusDays(100), from, null, null));
    }

    public static void leave(String employee, String unit, LocalDate lastDay, String... groups) {
        tell(new EmployeeRecord(employee, unit, List.of(groups), Concerns.today().minusDays(100), null, lastDay, null));
    }

    /** What the job does each minute. */
    public static void follow() {
        Arc.container().instance(WorkplaceFollowingJob.class).get().run();
    }

    public static UUID idOfUnit(String externalId) {
        return UUID.fromString(Database.column("select id from unit where external_id = ?", externalId).get(0));
    }

    public static UUID idOf(String externalId) {
        return UUID.fromString(Database.column("select id from employee where external_id = ?", externalId).get(0));
    }

    private static StaffRegister register() {
        return Arc.container().instance(StaffRegister.class).get();
    }

    private static void write(Runnable work) {
        Arc.container().instance(JobRunner.class).get().ask("test-staff", () -> {
            work.run();
            return null;
        });
    }
}
