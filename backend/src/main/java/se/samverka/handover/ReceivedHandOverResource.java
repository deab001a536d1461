package se.samverka.handover;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

/** The receivers' door: what is addressed to them, and nothing else of the case. */
@Path("/received-hand-overs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HANDLER)
@Tag(name = "Hand-over")
public class ReceivedHandOverResource {
    @Inject
    HandOverReceiving receiving;

    @Inject
    ReporterFeedbackGiving feedback;

    @GET
    @Operation(operationId = "listReceivedHandOvers", summary = "List what was handed over to us",
            description = "Newest first: packages for the recipients that the caller receives for. No text of the case.")
    public PageOf<ReceivedHandOverItem> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return receiving.list(page.slice(), uri);
    }

    @GET
    @Path("/{handOverId}")
    @Operation(operationId = "getReceivedHandOver", summary = "Open a package",
            description = "What was sent, until it is answered. The opening is logged and the sender sees it.")
    public RestResponse<ReceivedHandOverView> open(UUID handOverId, @Context Request request) {
        ReceivedHandOverView view = receiving.open(handOverId);
        return Answers.found(view, view.handOver().version(), request);
    }

    @POST
    @Path("/{handOverId}/identity-openings")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "openReceivedIdentity", summary = "Open the identity that was sent with a package",
            description = "Who the people are, as far as it was sent. Needs a strong login (acr gold); logged, and the sender sees it. Has to be done before the package is taken over: then the identity is removed here. Takes no body.")
    public RestResponse<ReceivedIdentity> openIdentity(UUID handOverId, @HeaderParam("If-Match") String ifMatch) {
        ReceivedIdentity opened = receiving.openIdentity(handOverId, ifMatch);
        return Answers.changed(opened, opened.handOver().version());
    }

    @POST
    @Path("/{handOverId}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "acknowledgeHandOver", summary = "Take it over",
            description = "sent → acknowledged. From then on nothing of the package is left in this system: first take what is needed into one's own. Takes no body. 409 own-work for who sent it.")
    public RestResponse<ReceivedHandOverItem> acknowledge(UUID handOverId, @HeaderParam("If-Match") String ifMatch) {
        return answer(receiving.acknowledge(handOverId, ifMatch));
    }

    @POST
    @Path("/{handOverId}/rejection")
    @Operation(operationId = "rejectHandOver", summary = "Reject it",
            description = "sent → rejected, with a reason for the sender, who then takes it back.")
    public RestResponse<ReceivedHandOverItem> reject(UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerWithReason command) {
        return answer(receiving.reject(handOverId, ifMatch, command));
    }

    @POST
    @Path("/{handOverId}/reporter-feedback")
    @Operation(operationId = "giveReporterFeedback", summary = "Tell the reporter whether an investigation is opened",
            description = "By social services, after taking over a concern about a child. One of three fixed answers, once; a mandated reporter may learn nothing more.")
    public RestResponse<ReceivedHandOverItem> giveFeedback(UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GiveReporterFeedback command) {
        return answer(feedback.give(handOverId, ifMatch, command));
    }

    private static RestResponse<ReceivedHandOverItem> answer(ReceivedHandOverItem item) {
        return Answers.changed(item, item.version());
    }
}
