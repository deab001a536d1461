package se.samverka.shared.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;

public class AuditFilter extends PageRequest {
    @QueryParam("action")
    @Pattern(regexp = "[a-z_]{1,40}\\.[a-z_]{1,40}")
    @Parameter(description = "Only this action, for example concern.opened.")
    public String action;

    @QueryParam("subjectId")
    @Parameter(description = "Only events about this thing.")
    public UUID subjectId;

    @QueryParam("actorId")
    @Parameter(description = "Only what this actor did.")
    public UUID actorId;
}
