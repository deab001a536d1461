package se.samverka.shared.partner;

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

@Path("/partner-calls")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUDITOR)
@Tag(name = "Audit")
public class PartnerCallResource {
    @Inject
    PartnerCalls calls;

    @GET
    @Operation(operationId = "listPartnerCalls", summary = "See why partners' systems have called",
            description = "Newest first: the reason and the case number that each call to the police mailbox stated. Reading is logged.")
    public PageOf<PartnerCallView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return calls.list(page.slice(), uri);
    }
}
