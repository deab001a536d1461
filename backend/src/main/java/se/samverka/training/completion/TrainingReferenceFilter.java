package se.samverka.training.completion;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Which references are asked for. Taken as text, so that every fault is one clear answer (400). */
public class TrainingReferenceFilter {
    @QueryParam("state")
    @Parameter(description = "Only those in this state.", schema = @Schema(implementation = ReferenceState.class))
    public String state;

    /** @return null for all. @throws ProblemException invalid-parameter */
    ReferenceState wanted() {
        if (state == null) {
            return null;
        }
        return Arrays.stream(ReferenceState.values()).filter(known -> known.code().equals(state)).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?state", "unknown_value", null))));
    }
}
