package se.samverka.logreview;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.problem.ProblemException;

/** Whose reads, or the reads of which case. */
public class AccessLogFilter extends PageRequest {
    @QueryParam("personId")
    @Parameter(description = "Only what this person read.", schema = @Schema(implementation = UUID.class))
    public String personId;

    @QueryParam("concernId")
    @Parameter(description = "Only reads of this case.", schema = @Schema(implementation = UUID.class))
    public String concernId;

    /** @return null for everybody @throws ProblemException invalid-parameter */
    UUID person() {
        return IdParameter.parse("personId", personId);
    }

    /** @return null for all @throws ProblemException invalid-parameter */
    UUID concern() {
        return IdParameter.parse("concernId", concernId);
    }
}
