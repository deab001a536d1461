package se.samverka.concern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.AUDITOR})
@Tag(name = "Concerns")
public class ConcernTrailResource {
    @Inject
    ConcernTrail trail;

    @Schema(description = "The changes, newest first, at most 500.")
    public record ConcernHistory(@Schema(required = true) List<ConcernHistoryEntry> items) {
    }

    @Schema(description = "The openings, newest first, at most 500.")
    public record ConcernReads(@Schema(required = true) List<ConcernRead> items) {
    }

    @GET
    @Path("/history")
    @Operation(operationId = "getConcernHistory", summary = "See what was done with a concern",
            description = "From the audit log, newest first: who did what when, and which states it passed.")
    public ConcernHistory history(UUID id) {
        return new ConcernHistory(trail.history(id));
    }

    @GET
    @Path("/reads")
    @Operation(operationId = "getConcernReads", summary = "See who has read a concern",
            description = "From the audit log, newest first.")
    public ConcernReads reads(UUID id) {
        return new ConcernReads(trail.reads(id));
    }
}
