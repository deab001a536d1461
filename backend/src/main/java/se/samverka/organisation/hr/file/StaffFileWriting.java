package se.samverka.organisation.hr.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverka.organisation.RecordPointers;
import se.samverka.organisation.RegisterOutcome;
import se.samverka.organisation.StaffLeaving;
import se.samverka.organisation.StaffRegister;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Writes the good rows of a file, and says what the register had against others. In the caller's transaction. */
@ApplicationScoped
class StaffFileWriting {
    private static final Pattern POINTER = Pattern.compile("#/rows/(\\d+)/([A-Za-z]+)");
    private static final Map<String, StaffColumn> COLUMNS = Map.of("externalId", StaffColumn.NUMBER, "unit", StaffColumn.UNIT, "personnelGroups", StaffColumn.GROUPS,
            "endsOn", StaffColumn.ENDS_ON, "sector", StaffColumn.SECTOR);
    private static final RecordPointers ROWS = new RecordPointers("rows", "");

    @Inject
    StaffRegister register;

    @Inject
    StaffLeaving leaving;

    /** What the register had against a row. */
    record Objection(int row, StaffColumn column, String code) {
    }

    record Written(RegisterOutcome units, RegisterOutcome employees, int left, int unitsEnded, List<Objection> faults) {
    }

    /**
     * @param run          names them; when complete, who is not named leaves, unless there is something to correct
     * @param manyHaveLeft whether it is right however many they are
     */
    Written write(StaffRows rows, UUID run, boolean complete, boolean manyHaveLeft) {
        List<Objection> faults = new ArrayList<>();
        RegisterOutcome units = written(rows.units(), records -> register.recordUnits(records, ROWS, run), faults);
        RegisterOutcome employees = written(rows.employees(), records -> register.recordEmployees(records, ROWS, run), faults);
        boolean tells = complete && faults.isEmpty() && rows.faults().isEmpty();
        int left = tells ? leaving.letLeave(run, manyHaveLeft) : 0;
        return new Written(units, employees, left, tells ? leaving.endUnits(run) : 0, faults);
    }

    /** The register takes all or nothing: what it objects to is left out, and it is asked once more. */
    private <T> RegisterOutcome written(Map<Integer, T> byRow, Function<List<T>, RegisterOutcome> register, List<Objection> faults) {
        Map<Integer, T> good = new LinkedHashMap<>(byRow);
        while (!good.isEmpty()) {
            List<Integer> numbers = List.copyOf(good.keySet());
            try {
                return register.apply(List.copyOf(good.values()));
            } catch (ProblemException objected) {
                if (objected.type() != ProblemType.VALIDATION_FAILED) {
                    throw objected;
                }
                for (FieldError error : objected.errors()) {
                    Matcher pointer = POINTER.matcher(error.pointer());
                    if (!pointer.matches()) {
                        throw objected;
                    }
                    int row = numbers.get(Integer.parseInt(pointer.group(1)));
                    faults.add(new Objection(row, COLUMNS.get(pointer.group(2)), pointer.group(2).equals("unit") ? "file_unit_unknown" : error.code()));
                    good.remove(row);
                }
            }
        }
        return RegisterOutcome.NOTHING;
    }
}
