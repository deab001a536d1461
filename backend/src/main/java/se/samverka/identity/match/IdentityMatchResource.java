package se.samverka.identity.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/identity-matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HANDLER)
@Tag(name = "Identities")
public class IdentityMatchResource {
    @Inject
    IdentityMatches matches;

    @GET
    @Operation(operationId = "listIdentityMatches", summary = "See whether an earlier concern is about the same person",
            description = "For the assigned handler, after a stronger login. Says whom to ask and nothing of the earlier concern. Found within a minute after an identity was written. Reading is logged, whether there is anything to see or not.")
    public IdentityMatchList list(UUID id) {
        return matches.of(id);
    }
}
