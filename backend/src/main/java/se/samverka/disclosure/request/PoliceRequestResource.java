package se.samverka.disclosure.request;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/police-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COORDINATOR)
@Tag(name = "Disclosures")
public class PoliceRequestResource {
    @Inject
    RequestInbox inbox;

    @GET
    @Operation(operationId = "listReceivedRequests", summary = "List what the police have asked for",
            description = "Newest first, no text.")
    public PageOf<PoliceRequestItem> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return inbox.list(page.slice(), uri);
    }

    @GET
    @Path("/{requestId}")
    @Operation(operationId = "openReceivedRequest", summary = "Open a request from the police",
            description = "With its text; the opening is logged. It is taken up by starting a disclosure in the case it concerns, or refused.")
    public RestResponse<PoliceRequestView> open(UUID requestId) {
        return answer(inbox.open(requestId));
    }

    @POST
    @Path("/{requestId}/refusal")
    @Operation(operationId = "refuseReceivedRequest", summary = "Refuse a request that concerns no case here",
            description = "received → refused. The police see the no and the note, never whether somebody is known here. Erased after 90 days.")
    public RestResponse<PoliceRequestView> refuse(UUID requestId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RefuseRequest command) {
        return answer(inbox.refuse(requestId, ifMatch, command));
    }

    private static RestResponse<PoliceRequestView> answer(PoliceRequestView view) {
        return Answers.changed(view, view.version());
    }
}
