package se.samverka.training.completion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.FieldMessages;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.problem.RowProblems;
import se.samverka.shared.time.SystemClock;

/** Reads rows one by one: what is wrong with one holds back no other. */
@ApplicationScoped
class CompletionRows {
    /** More than fit in a request, unless they are very short. */
    static final int MOST = 5000;
    /** Clocks differ. */
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** @param faults what is wrong with the others, in order */
    record Read(List<CompletionRow> rows, List<RefusedRow> faults, int refused) {
        int sent() {
            return rows.size() + refused;
        }
    }

    private interface Row {
        CompletionRow read() throws JsonProcessingException;
    }

    /** @throws ProblemException malformed-request, when there is no list of rows */
    Read ofJson(String body) {
        try {
            JsonNode root = json.readTree(body);
            JsonNode rows = root.path("completions");
            if (!rows.isArray() || root.size() != 1) {
                throw ProblemException.invalid("#/completions", rows.isArray() ? "unknown_field" : "required");
            }
            List<Row> sent = new ArrayList<>();
            rows.forEach(row -> sent.add(() -> json.treeToValue(row, CompletionRow.class)));
            return read(sent);
        } catch (JsonProcessingException unreadable) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, RowProblems.of(unreadable));
        }
    }

    /** A row a line; empty lines are passed over and still counted. */
    Read ofLines(String body) {
        return read(body.lines().map(line -> line.isBlank() ? null : (Row) () -> json.readValue(line, CompletionRow.class)).toList());
    }

    private Read read(List<Row> sent) {
        if (sent.size() > MOST) {
            throw ProblemException.invalid("#/completions", "too_many");
        }
        List<CompletionRow> rows = new ArrayList<>();
        List<RefusedRow> faults = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null) {
                continue;
            }
            List<FieldError> found;
            try {
                CompletionRow row = sent.get(i).read();
                found = faultsOf(row);
                if (found.isEmpty()) {
                    rows.add(row);
                }
            } catch (JsonProcessingException unreadable) {
                found = RowProblems.of(unreadable);
            }
            int line = i + 1;
            refused += found.isEmpty() ? 0 : 1;
            found.forEach(fault -> faults.add(new RefusedRow(line, fault.pointer(), fault.code(), FieldMessages.of(fault.code()))));
        }
        return new Read(rows, faults, refused);
    }

    private List<FieldError> faultsOf(CompletionRow row) {
        if (row == null) {
            return List.of(new FieldError("#", "required", null));
        }
        List<FieldError> faults = new ArrayList<>(RowProblems.of(validator.validate(row)));
        Instant now = clock.instant();
        if (row.completedOn() != null && row.completedOn().isAfter(LocalDate.ofInstant(now, SystemClock.SWEDEN))) {
            faults.add(new FieldError("#/completedOn", "in_the_future", null));
        }
        if (row.completedOn() != null && row.completedOn().isBefore(EARLIEST)) {
            faults.add(new FieldError("#/completedOn", "out_of_range", null));
        }
        if (row.changedAt() != null && row.changedAt().isAfter(now.plus(AHEAD))) {
            faults.add(new FieldError("#/changedAt", "in_the_future", null));
        }
        return faults;
    }
}
