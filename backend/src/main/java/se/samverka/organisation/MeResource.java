package se.samverka.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Own things", description = "What belongs to the caller.")
public class MeResource {
    @Inject
    CurrentActor current;

    @Schema(description = "The caller.")
    public record Me(@Schema(required = true) UUID id,
            @Schema(required = true, examples = "Lovisa Norberg") String name,
            @Schema(required = true, description = "Realm roles.", examples = "[\"staff\"]") Set<String> roles) {
    }

    @GET
    @Operation(operationId = "getMe", summary = "Who am I",
            description = "Name and roles from the token. The first call after a login also notes the account, so that work can be assigned to it.")
    public Me me() {
        Actor actor = current.get();
        return new Me(actor.id(), actor.name(), new TreeSet<>(actor.roles()));
    }
}
