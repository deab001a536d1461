package se.samverka.concern;

import io.quarkus.security.PermissionsAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.security.CurrentActor;

@Path("/partner/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partner", description = "Doors for other systems: client-credentials tokens with scopes. A machine hands in; it never reads concerns.")
public class PartnerConcernResource {
    @Inject
    ConcernRegistration registration;

    @Inject
    CurrentActor current;

    @POST
    @PermissionsAllowed("concerns:submit")
    @ResponseStatus(201)
    @Operation(operationId = "submitConcern", summary = "Hand in a concern from another system",
            description = "Scope concerns:submit. The same rules as for staff. The receipt is all the machine gets.")
    public RestResponse<ConcernReceipt> submit(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RegisterConcern command) {
        current.asReporter();
        return Answers.created(URI.create("/api/v1/partner/concerns"), registration.register(key, command, ConcernSource.PARTNER));
    }
}
