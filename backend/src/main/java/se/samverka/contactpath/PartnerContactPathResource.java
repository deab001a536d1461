package se.samverka.contactpath;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.RegisteredMachines;

@Path("/partner/contact-paths")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contact paths")
public class PartnerContactPathResource {
    @Inject
    FreshContactPaths paths;

    @GET
    @PermissionsAllowed(value = {"contact-points:read", RegisteredMachines.OF_MUNICIPALITY}, inclusive = true)
    @Operation(operationId = "listPartnerContactPaths", summary = "Show contact paths on an intranet",
            description = "Scope contact-points:read, for the municipality's own systems only: those for staff too. One that nobody has verified for 90 days is left out.")
    public PublicContactPathResource.FreshContactPathList list() {
        return new PublicContactPathResource.FreshContactPathList(paths.toSystems());
    }
}
