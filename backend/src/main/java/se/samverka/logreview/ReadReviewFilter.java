package se.samverka.logreview;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Which drawn visits to list. */
public class ReadReviewFilter extends PageRequest {
    @QueryParam("status")
    @Parameter(description = "Only those in this state.", schema = @Schema(implementation = ReadReviewStatus.class))
    public String status;

    @QueryParam("periodId")
    @Parameter(description = "Only those of this week.", schema = @Schema(implementation = UUID.class))
    public String periodId;

    /** @return null for all @throws ProblemException invalid-parameter */
    UUID period() {
        return IdParameter.parse("periodId", periodId);
    }

    /** @return null for all @throws ProblemException invalid-parameter */
    ReadReviewStatus status() {
        return status == null ? null : Arrays.stream(ReadReviewStatus.values()).filter(known -> known.code().equals(status)).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?status", "unknown_value", null))));
    }
}
