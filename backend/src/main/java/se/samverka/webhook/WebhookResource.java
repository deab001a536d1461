package se.samverka.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;

@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Webhooks", description = "Telling other systems that something has happened and where to read it, signed as Standard Webhooks. A system keeps its own; an administrator keeps all.")
public class WebhookResource {
    private static final String HERE = "/api/v1/webhooks/";

    @Inject
    WebhookService webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    StepUp stepUp;

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    @Operation(operationId = "listWebhooks", summary = "List webhooks", description = "Newest first, also those that have ended in the last 30 days.")
    public PageOf<WebhookView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return webhooks.list(page.slice(), uri);
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    @Path("/{webhookId}")
    @Operation(operationId = "getWebhook", summary = "Get a webhook", description = "How it stands. Never its secret.")
    public RestResponse<WebhookView> get(UUID webhookId) {
        return answer(webhooks.open(webhookId));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "subscribeWebhook", summary = "Add a webhook for a system",
            description = "The secret is in this answer only. The address must be https, with a name whose addresses are all on the open internet; this is looked at anew at every message.")
    public RestResponse<WebhookWithSecret> subscribe(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SubscribeWebhook command) {
        stepUp.require();
        Once<WebhookWithSecret> once = webhooks.subscribe(key, command);
        URI location = URI.create(HERE + once.answer().webhook().id());
        return Answers.created(location, once);
    }

    @POST
    @Path("/{webhookId}/secret")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "rotateWebhookSecret", summary = "Change what messages are signed with",
            description = "Takes no body. The new secret is in this answer only. For a day every message is signed with both, so that the receiver can change in between.")
    public RestResponse<WebhookWithSecret> rotateSecret(UUID webhookId, @HeaderParam("If-Match") String ifMatch) {
        stepUp.require();
        WebhookWithSecret issued = webhooks.rotateSecret(webhookId, ifMatch);
        return Answers.changed(issued, issued.webhook().version());
    }

    @POST
    @Path("/{webhookId}/pause")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "pauseWebhook", summary = "Send nothing for now",
            description = "Takes no body. What happens meanwhile waits, for 30 days at the most.")
    public RestResponse<WebhookView> pause(UUID webhookId, @HeaderParam("If-Match") String ifMatch) {
        return answer(webhooks.pause(webhookId, ifMatch));
    }

    @POST
    @Path("/{webhookId}/resumption")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "resumeWebhook", summary = "Send again after a pause or a suspension",
            description = "Takes no body. What has waited is sent at once; what was given up can be replayed.")
    public RestResponse<WebhookView> resume(UUID webhookId, @HeaderParam("If-Match") String ifMatch) {
        return answer(webhooks.resume(webhookId, ifMatch));
    }

    @POST
    @Path("/{webhookId}/ending")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "endWebhook", summary = "End a webhook for good",
            description = "Takes no body. Its secret is erased at once, the rest after 30 days.")
    public RestResponse<WebhookView> end(UUID webhookId, @HeaderParam("If-Match") String ifMatch) {
        return answer(webhooks.end(webhookId, ifMatch));
    }

    @POST
    @Path("/{webhookId}/test-deliveries")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(operationId = "testWebhook", summary = "Send a test message",
            description = "Takes no body. A message of the type webhook.test, within some seconds; see its outcome among the deliveries. 409 while one is on its way.")
    public RestResponse<WebhookDeliveryView> test(UUID webhookId, @HeaderParam("Idempotency-Key") String key) {
        return Answers.created(URI.create(HERE + webhookId + "/deliveries"), deliveries.test(webhookId, key));
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.AUDITOR})
    @Path("/{webhookId}/deliveries")
    @Operation(operationId = "listWebhookDeliveries", summary = "See what was sent and how it went",
            description = "Newest first, of the last 30 days. Of what the receiver answered, only the status is kept.")
    public PageOf<WebhookDeliveryView> listDeliveries(UUID webhookId, @BeanParam PageRequest page, @Context UriInfo uri) {
        return deliveries.list(webhookId, page.slice(), uri);
    }

    @POST
    @Path("/{webhookId}/deliveries/{deliveryId}/replay")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "replayWebhookDelivery", summary = "Send a message once more",
            description = "Takes no body. With the same webhook-id, so that a receiver that has it does nothing twice. 409 while it waits.")
    public WebhookDeliveryView replay(UUID webhookId, UUID deliveryId) {
        return deliveries.replay(webhookId, deliveryId);
    }

    private static RestResponse<WebhookView> answer(WebhookView webhook) {
        return Answers.changed(webhook, webhook.version());
    }
}
