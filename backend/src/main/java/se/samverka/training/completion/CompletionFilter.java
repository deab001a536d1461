package se.samverka.training.completion;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Whose completions are asked for. Taken as text, so that every fault is one clear answer (400). */
public class CompletionFilter {
    @QueryParam("employeeNumber")
    @Parameter(description = "Only those of the employee with this number.", schema = @Schema(type = SchemaType.STRING, maxLength = 64))
    public String employeeNumber;

    /** @return null for all. @throws ProblemException invalid-parameter */
    String number() {
        if (employeeNumber != null && !employeeNumber.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?employeeNumber", "invalid", null)));
        }
        return employeeNumber;
    }
}
