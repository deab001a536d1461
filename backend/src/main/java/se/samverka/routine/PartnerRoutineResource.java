package se.samverka.routine;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/partner/routines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routines")
public class PartnerRoutineResource {
    @Inject
    PartnerRoutines routines;

    @Schema(description = "All published routines.")
    public record PartnerRoutineList(@Schema(required = true) List<PartnerRoutineItem> items) {
    }

    @GET
    @PermissionsAllowed("routines.published:read")
    @Operation(operationId = "listPartnerRoutines", summary = "List published routines for an intranet",
            description = "Scope routines.published:read. What is followed now, of every routine.")
    public PartnerRoutineList list() {
        return new PartnerRoutineList(routines.list());
    }

    @GET
    @PermissionsAllowed("routines.published:read")
    @Path("/{address}")
    @Operation(operationId = "getPartnerRoutine", summary = "Read a published routine for an intranet",
            description = "Scope routines.published:read. All editions, as Markdown, and the steps.")
    public PartnerRoutine get(String address) {
        return routines.get(address);
    }
}
