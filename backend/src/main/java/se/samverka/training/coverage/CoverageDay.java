package se.samverka.training.coverage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** As of which day is asked. Taken as text, so that every fault is one clear answer (400). */
public class CoverageDay {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    @QueryParam("asOf")
    @Parameter(description = "As of this day, from 2000 to five years ahead; today when not given. What is required is always what is required now.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    /** @throws ProblemException invalid-parameter */
    LocalDate day(LocalDate today) {
        if (asOf == null) {
            return today;
        }
        LocalDate day = read();
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw refused("out_of_range");
        }
        return day;
    }

    private LocalDate read() {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException unreadable) {
            throw refused("date_unreadable");
        }
    }

    private static ProblemException refused(String code) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?asOf", code, null)));
    }
}
