package se.samverka.intervention;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.concern.PreventionLevel;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Which interventions for everybody and for groups to list. */
public class InterventionFilter extends PageRequest {
    @QueryParam("level")
    @Parameter(description = "Only of this level.", schema = @Schema(implementation = PreventionLevel.class))
    public String level;

    @QueryParam("status")
    @Parameter(description = "Only in this state.", schema = @Schema(implementation = InterventionStatus.class))
    public String status;

    /** @return null for both @throws ProblemException invalid-parameter */
    PreventionLevel level() {
        return one("level", level, PreventionLevel.values(), PreventionLevel::code);
    }

    /** @return null for all @throws ProblemException invalid-parameter */
    InterventionStatus status() {
        return one("status", status, InterventionStatus.values(), InterventionStatus::code);
    }

    private static <T> T one(String name, String value, T[] known, Function<T, String> code) {
        return value == null ? null : Arrays.stream(known).filter(candidate -> code.apply(candidate).equals(value)).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?" + name, "unknown_value", null))));
    }
}
