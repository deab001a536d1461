package se.samverka.contactpath;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.security.RegisteredMachines;

@Path("/partner/police/contact-points")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Police mailbox")
public class PoliceContactPointResource {
    @Inject
    FreshContactPaths paths;

    @Schema(description = "The functions that can be reached with what is secret.")
    public record ContactPointList(@Schema(required = true) List<ContactPointView> items) {
    }

    @GET
    @PermissionsAllowed(value = {"contact-points:read", RegisteredMachines.OF_POLICE}, inclusive = true)
    @Operation(operationId = "listPoliceContactPoints", summary = "See whom to reach in the municipality with what is secret",
            description = "Scope contact-points:read, for systems of the police only. Functions, never persons. A contact that nobody has verified for 90 days is left out.")
    public ContactPointList list(@BeanParam StatedReason stated) {
        return new ContactPointList(paths.toPolice(stated.checked()));
    }
}
