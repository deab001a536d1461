package se.samverka.training.completion;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/partner/lms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning platforms", description = "For learning platforms (LMS): who has completed what.")
public class PartnerCompletionResource {
    private static final String LINES = "application/x-ndjson";

    @Inject
    CompletionIntake intake;

    @POST
    @Path("/completions")
    @Consumes({MediaType.APPLICATION_JSON, LINES})
    @PermissionsAllowed("training.completions:write")
    @Operation(operationId = "handInCompletions", summary = "Hand in completions",
            description = "Scope training.completions:write. A list of rows, or a row a line as application/x-ndjson. Rows that cannot be right are told and the others taken. Sending again, late or in another order ends in the same state: no Idempotency-Key is needed.")
    public CompletionReceipt handIn(@Parameter(hidden = true) @HeaderParam("Content-Type") String type,
            @NotNull @RequestBody(required = true, content = {
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CompletionBatch.class)),
                    @Content(mediaType = LINES, schema = @Schema(implementation = CompletionRow.class))}) String body) {
        return type.startsWith(LINES) ? intake.receiveLines(body) : intake.receiveJson(body);
    }
}
