package se.samverka.disclosure.mailbox;

import io.quarkus.security.PermissionsAllowed;
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
import se.samverka.shared.partner.StatedReason;

@Path("/partner/police/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Police mailbox", description = "For police systems. Each sees its own requests and what was decided to be sent to it; there is no listing or search of concerns. Every call states X-Request-Reason and X-Case-Number.")
public class PartnerRequestResource {
    @Inject
    RequestSubmission submission;

    @POST
    @PermissionsAllowed("police.requests:write")
    @ResponseStatus(201)
    @Operation(operationId = "submitPoliceRequest", summary = "Ask for data",
            description = "Scope police.requests:write. The municipality decides item by item; the answer comes as a package, or as a no.")
    public RestResponse<OwnRequestView> submit(@HeaderParam("Idempotency-Key") String key, @BeanParam StatedReason stated,
            @NotNull @Valid SubmitRequest command) {
        Once<OwnRequestView> once = submission.submit(key, stated.checked(), command);
        return Answers.created(URI.create("/api/v1/partner/police/requests/" + once.answer().id()), once);
    }

    @GET
    @PermissionsAllowed("police.requests:read")
    @Operation(operationId = "listPoliceRequests", summary = "List one's own requests",
            description = "Scope police.requests:read. Newest first.")
    public PageOf<OwnRequestView> list(@BeanParam StatedReason stated, @BeanParam PageRequest page, @Context UriInfo uri) {
        return submission.list(stated.checked(), page.slice(), uri);
    }

    @GET
    @Path("/{requestId}")
    @PermissionsAllowed("police.requests:read")
    @Operation(operationId = "getPoliceRequest", summary = "See how far one's own request has come",
            description = "Scope police.requests:read. Anybody else's request is 404.")
    public OwnRequestView get(UUID requestId, @BeanParam StatedReason stated) {
        return submission.get(stated.checked(), requestId);
    }
}
