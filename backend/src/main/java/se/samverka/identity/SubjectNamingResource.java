package se.samverka.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@Path("/me/concerns/{id}/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
@Tag(name = "Own things")
public class SubjectNamingResource {
    @Inject
    SubjectNaming naming;

    @Inject
    CurrentActor current;

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "nameSubject", summary = "Say who one's own concern is about",
            description = "Optional, and until the concern is triaged. Sealed at once: the coordinator never sees it, the caller not again; only who receives the case opens it. Never about an employee (422).")
    public RestResponse<NamedSubject> name(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NameSubject command) {
        current.asReporter();
        return Answers.created(URI.create("/api/v1/me/concerns"), naming.name(id, key, command));
    }
}
