package se.samverka.relativesupport;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

@Path("/me/support-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own things")
public class MySupportRequestResource {
    @Inject
    SupportRequests requests;

    @Inject
    CurrentActor current;

    @POST
    @RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD})
    @ResponseStatus(201)
    @Operation(operationId = "askForSupportOnBehalf", summary = "Ask for support on a relative's behalf",
            description = "Any employee, for somebody who need not say who they are. Give the receipt to the relative, who follows it without login; the employee reads nothing of what follows.")
    public RestResponse<SupportReceipt> ask(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AskForSupport asked) {
        current.asReporter();
        return Answers.created(URI.create("/api/v1/public/support-requests/follow-up"), requests.askOnBehalf(key, asked));
    }
}
