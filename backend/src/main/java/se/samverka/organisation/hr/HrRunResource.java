package se.samverka.organisation.hr;

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
import se.samverka.shared.security.Role;

@Path("/hr-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
public class HrRunResource {
    @Inject
    HrSynchronisation synchronisation;

    @GET
    @RolesAllowed({Role.ADMIN, Role.COORDINATOR})
    @Operation(operationId = "listHrRuns", summary = "See what has come from HR", description = "Newest first: synchronisations by HR's system and files that were read in, in numbers.")
    public PageOf<HrRunView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return synchronisation.list(page.slice(), uri);
    }
}
