package se.samverka.concern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@Path("/me/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own things")
public class MyConcernResource {
    @Inject
    ConcernRegistration registration;

    @Inject
    CurrentActor current;

    @GET
    @RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
    @Operation(operationId = "listMyConcerns", summary = "Follow the concerns one has handed in",
            description = "Newest first. The progress only: what is done in the case stays in the case.")
    public PageOf<MyConcern> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        current.asReporter();
        return registration.mine(page.slice(), uri);
    }
}
