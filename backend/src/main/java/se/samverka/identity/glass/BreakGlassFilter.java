package se.samverka.identity.glass;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Which broken glass to list. */
public class BreakGlassFilter extends PageRequest {
    @QueryParam("unreviewed")
    @Parameter(description = "true: only those that are still to be reviewed.", schema = @Schema(type = SchemaType.BOOLEAN))
    public String unreviewed;

    /** @throws ProblemException invalid-parameter */
    boolean onlyUnreviewed() {
        if (unreviewed != null && !unreviewed.equals("true") && !unreviewed.equals("false")) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?unreviewed", "unknown_value", null)));
        }
        return "true".equals(unreviewed);
    }
}
