package se.samverka.handover.recipient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;

@Path("/recipients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-over", description = "Handing concerns over (överlämning) and referring them (hänvisning): the directory of recipients, what leaves a case, and whether it arrived.")
public class RecipientResource {
    @Inject
    RecipientService recipients;

    @Inject
    StepUp stepUp;

    @Schema(description = "All recipients, those that can be chosen first.")
    public record RecipientList(@Schema(required = true) List<RecipientView> items) {
    }

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.ADMIN})
    @Operation(operationId = "listRecipients", summary = "List recipients",
            description = "The functions that concerns can be handed over or referred to, with the secrecy-safe ways to them.")
    public RecipientList list() {
        return new RecipientList(recipients.list());
    }

    @GET
    @Path("/{recipientId}")
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.ADMIN})
    @Operation(operationId = "getRecipient", summary = "Get a recipient", description = "With its version in ETag.")
    public RestResponse<RecipientView> get(UUID recipientId, @Context Request request) {
        RecipientView recipient = recipients.get(recipientId);
        return Answers.found(recipient, recipient.version(), request);
    }

    @POST
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    @ResponseStatus(201)
    @Operation(operationId = "addRecipient", summary = "Add a recipient",
            description = "Needs a strong login (401 step-up-required): who receives for it sees every package that is sent to it in the system.")
    public RestResponse<RecipientView> add(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SaveRecipient command) {
        stepUp.require();
        Once<RecipientView> once = recipients.add(key, command);
        return Answers.created(URI.create("/api/v1/recipients/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{recipientId}")
    @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
    @Operation(operationId = "changeRecipient", summary = "Change a recipient",
            description = "Needs a strong login (401 step-up-required), as adding does. Replaces it as a whole, but for its kind, which is fixed when it is added (422 fixed_when_added). One that is no longer used is made inactive; there is no deletion, because receipts name it.")
    public RestResponse<RecipientView> change(UUID recipientId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveRecipient command) {
        stepUp.require();
        RecipientView recipient = recipients.change(recipientId, ifMatch, command);
        return Answers.changed(recipient, recipient.version());
    }
}
