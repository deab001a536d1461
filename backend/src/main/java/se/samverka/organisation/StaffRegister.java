package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samverka.organisation.RegisterRows.Known;
import se.samverka.organisation.RegisterRows.Post;
import se.samverka.organisation.RegisterRows.UnitState;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.privacy.PersonalIdentityNumbers;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/**
 * Writes units and employees as HR tells of them, whichever door HR comes through, and keeps what was before: told the same
 * again it changes nothing. To be called in a transaction; all of a call is written or nothing (ADR 130).
 */
@ApplicationScoped
public class StaffRegister {
    /** A new unit has always been there when HR does not say from when: who worked in it earlier is then counted too. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final int DEEPEST = 20;

    @Inject
    RegisterRows rows;

    @Inject
    CodeLists codes;

    @Inject
    SystemSeal seal;

    @Inject
    Clock clock;

    /** What was written, or what there is to correct; then nothing was. */
    private record Told<T, E>(Map<String, Known<T, E>> toWrite, RegisterOutcome outcome, List<FieldError> faults) {
    }

    /**
     * @param at  where the records stand in what was sent, for pointers to faults
     * @param run the synchronisation that names them; null for none
     * @throws ProblemException validation-failed
     */
    public RegisterOutcome recordUnits(List<UnitRecord> records, RecordPointers at, UUID run) {
        rows.lock();
        Told<UnitState, UUID> told = tellUnits(records, at);
        requireNone(told.faults());
        rows.writeUnits(told.toWrite());
        List<FieldError> crowded = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            UnitRecord unit = records.get(i);
            Known<UnitState, UUID> written = told.toWrite().get(unit.externalId());
            if (written != null && unit.endsOn() != null) {
                LocalDate over = unit.endsOn().plusDays(1);
                if (written.extra() != null) {
                    rows.move(written.id(), written.extra(), over);
                } else if (rows.hasEmployees(written.id(), over)) {
                    crowded.add(new FieldError(at.field(i, "endsOn"), "unit_has_employees", null));
                }
            }
        }
        requireNone(crowded);
        if (run != null) {
            rows.noteNamed("unit", records.stream().map(UnitRecord::externalId).toList(), run);
        }
        return told.outcome();
    }

    /** As {@link #recordUnits}. */
    public RegisterOutcome recordEmployees(List<EmployeeRecord> records, RecordPointers at, UUID run) {
        rows.lock();
        Told<Post, byte[]> told = tellEmployees(records, at);
        requireNone(told.faults());
        rows.writeEmployees(told.toWrite());
        if (run != null) {
            rows.noteNamed("employee", records.stream().map(EmployeeRecord::externalId).toList(), run);
        }
        return told.outcome();
    }

    private Told<UnitState, UUID> tellUnits(List<UnitRecord> records, RecordPointers at) {
        List<FieldError> faults = new ArrayList<>(named(records.stream().map(UnitRecord::externalId).toList(), at));
        Map<String, Known<UnitState, UUID>> known = rows.units(records.stream().map(UnitRecord::externalId).toList());
        Map<String, UUID> ids = new HashMap<>(rows.unitIds(records.stream().flatMap(unit -> Stream.of(unit.parent(), unit.mergedInto()))
                .filter(Objects::nonNull).distinct().toList()));
        known.forEach((externalId, unit) -> ids.put(externalId, unit.id()));
        records.forEach(unit -> ids.computeIfAbsent(unit.externalId(), added -> newId()));
        Map<String, Known<UnitState, UUID>> toWrite = new LinkedHashMap<>();
        int added = 0;
        for (int i = 0; i < records.size(); i++) {
            UnitRecord unit = records.get(i);
            List<FieldError> own = faultsOf(unit, field(at, i), ids);
            faults.addAll(own);
            if (own.isEmpty()) {
                Known<UnitState, UUID> before = known.getOrDefault(unit.externalId(), new Known<>(ids.get(unit.externalId()), List.of(), null));
                boolean isNew = before.history().isEmpty();
                LocalDate begins = isNew ? unit.from() == null ? ALWAYS : unit.from() : before.history().get(0).from();
                Known<UnitState, UUID> after = new Known<>(before.id(), Period.told(before.history(), new UnitState(unit.name(), unit.sectorCode(), ids.get(unit.parent())),
                        begins, over(unit.endsOn()), unit.from() == null ? today() : unit.from()), ids.get(unit.mergedInto()));
                if (!after.equals(before)) {
                    toWrite.put(unit.externalId(), after);
                    added += isNew ? 1 : 0;
                }
            }
        }
        faults.addAll(partsOfThemselves(records, at, ids));
        return new Told<>(toWrite, new RegisterOutcome(added, toWrite.size() - added, records.size() - toWrite.size()), faults);
    }

    private Told<Post, byte[]> tellEmployees(List<EmployeeRecord> records, RecordPointers at) {
        List<FieldError> faults = new ArrayList<>(named(records.stream().map(EmployeeRecord::externalId).toList(), at));
        Map<String, Known<Post, byte[]>> known = rows.employees(records.stream().map(EmployeeRecord::externalId).toList());
        Map<String, UUID> units = rows.unitIds(records.stream().map(EmployeeRecord::unit).distinct().toList());
        Set<String> groups = new HashSet<>(codes.personnelGroups().stream().map(CodeListViews.PersonnelGroupView::code).toList());
        Map<String, Known<Post, byte[]>> toWrite = new LinkedHashMap<>();
        int added = 0;
        for (int i = 0; i < records.size(); i++) {
            EmployeeRecord employee = records.get(i);
            List<FieldError> own = faultsOf(employee, field(at, i), units, groups);
            faults.addAll(own);
            if (own.isEmpty()) {
                boolean isNew = !known.containsKey(employee.externalId());
                Known<Post, byte[]> before = isNew ? new Known<>(newId(), List.of(), null) : known.get(employee.externalId());
                byte[] address = address(before, employee.workAddress());
                List<Period<Post>> history = Period.told(before.history(), new Post(units.get(employee.unit()), employee.groupCodes()),
                        employee.startsOn(), over(employee.endsOn()), employee.from() == null ? today() : employee.from());
                if (!history.equals(before.history()) || address != before.extra()) {
                    toWrite.put(employee.externalId(), new Known<>(before.id(), history, address));
                    added += isNew ? 1 : 0;
                }
            }
        }
        return new Told<>(toWrite, new RegisterOutcome(added, toWrite.size() - added, records.size() - toWrite.size()), faults);
    }

    private List<FieldError> faultsOf(UnitRecord unit, UnaryOperator<String> at, Map<String, UUID> ids) {
        List<FieldError> faults = new ArrayList<>();
        require(codes.exists(unit.sectorCode()), at.apply("sector"), "unknown_value", faults);
        require(unit.parent() == null || ids.containsKey(unit.parent()), at.apply("parent"), "unknown_value", faults);
        require(unit.mergedInto() == null || ids.containsKey(unit.mergedInto()) && !unit.mergedInto().equals(unit.externalId()), at.apply("mergedInto"), "unknown_value", faults);
        require(unit.mergedInto() == null || unit.endsOn() != null, at.apply("endsOn"), "required", faults);
        require(unit.from() == null || unit.endsOn() == null || !unit.endsOn().isBefore(unit.from()), at.apply("endsOn"), "ends_before_start", faults);
        return faults;
    }

    private static List<FieldError> faultsOf(EmployeeRecord employee, UnaryOperator<String> at, Map<String, UUID> units, Set<String> groups) {
        List<FieldError> faults = new ArrayList<>();
        require(units.containsKey(employee.unit()), at.apply("unit"), "unknown_value", faults);
        for (int i = 0; i < employee.groupCodes().size(); i++) {
            require(groups.contains(employee.groupCodes().get(i)), at.apply("personnelGroups"), "unknown_value", faults);
        }
        require(employee.endsOn() == null || !employee.endsOn().isBefore(employee.startsOn()), at.apply("endsOn"), "ends_before_start", faults);
        return faults;
    }

    /** An id names one thing once, and is no personal identity number (domain.md: minimum staff record). */
    private static List<FieldError> named(List<String> externalIds, RecordPointers at) {
        List<FieldError> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < externalIds.size(); i++) {
            require(!PersonalIdentityNumbers.occursIn(externalIds.get(i)), at.id(i), "personal_identity_number", faults);
            require(seen.add(externalIds.get(i)), at.id(i), "named_twice", faults);
        }
        return faults;
    }

    /** No unit is a part of itself, however far up. */
    private List<FieldError> partsOfThemselves(List<UnitRecord> records, RecordPointers at, Map<String, UUID> ids) {
        if (records.stream().allMatch(unit -> unit.parent() == null)) {
            return List.of();
        }
        Map<UUID, UUID> parents = rows.parents();
        records.forEach(unit -> parents.put(ids.get(unit.externalId()), ids.get(unit.parent())));
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            UUID above = ids.get(records.get(i).externalId());
            int height = 0;
            while (above != null && height <= DEEPEST) {
                above = parents.get(above);
                height++;
            }
            require(height <= DEEPEST, at.field(i, "parent"), "unit_in_itself", faults);
        }
        return faults;
    }

    /** The same bytes when it is the same address: sealed anew it would look changed. */
    private byte[] address(Known<Post, byte[]> before, String address) {
        String place = "employee:" + before.id() + ":work_address";
        if (before.extra() != null && seal.open(place, before.extra()).equals(address)) {
            return before.extra();
        }
        return address == null ? null : seal.seal(place, address);
    }

    private static UnaryOperator<String> field(RecordPointers at, int record) {
        return name -> at.field(record, name);
    }

    private static void require(boolean right, String pointer, String code, List<FieldError> faults) {
        if (!right) {
            faults.add(new FieldError(pointer, code, null));
        }
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }

    private static LocalDate over(LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    private UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
