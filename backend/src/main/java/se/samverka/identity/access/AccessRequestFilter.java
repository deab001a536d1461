package se.samverka.identity.access;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Which access requests to list. */
public class AccessRequestFilter extends PageRequest {
    @QueryParam("status")
    @Parameter(description = "Only those in this state.", schema = @Schema(implementation = AccessRequestStatus.class))
    public String status;

    /** @return null for all @throws ProblemException invalid-parameter */
    AccessRequestStatus status() {
        return status == null ? null : Arrays.stream(AccessRequestStatus.values()).filter(known -> known.code().equals(status)).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?status", "unknown_value", null))));
    }
}
