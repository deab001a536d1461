package se.samverka.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Hand-over")
public class HandOverResource {
    @Inject
    HandOverService handOvers;

    @Inject
    HandOverFollowUp followUp;

    @Inject
    ReporterFeedbackGiving feedback;

    @GET
    @Path("/hand-over-options")
    @Operation(operationId = "prepareHandOver", summary = "See what of a concern can leave it",
            description = "Part by part, with its text: the reading is logged. Possible where a hand-over or a referral is.")
    public HandOverOptions prepare(UUID id) {
        return handOvers.prepare(id);
    }

    @POST
    @Path("/hand-over-previews")
    @Operation(operationId = "previewHandOver", summary = "Preview exactly what would leave",
            description = "Changes nothing; the reading is logged. Send the packageHash with what is then sent: nothing else than what was previewed leaves.")
    public HandOverPreview preview(UUID id, @NotNull @Valid PreviewHandOver command) {
        return handOvers.preview(id, command);
    }

    @GET
    @Path("/hand-overs")
    @Operation(operationId = "listHandOvers", summary = "List the hand-overs and referrals of a concern",
            description = "Newest first: where each stands, and the receipts of those that have ended. No text of the case.")
    public HandOverList list(UUID id) {
        return handOvers.list(id);
    }

    @GET
    @Path("/hand-overs/{handOverId}")
    @Operation(operationId = "getHandOver", summary = "Open a hand-over or referral",
            description = "With its texts, and with what leaves for as long as it is on its way. The opening is logged.")
    public RestResponse<HandOverView> open(UUID id, UUID handOverId, @Context Request request) {
        HandOverView view = handOvers.open(id, handOverId);
        return Answers.found(view, view.handOver().version(), request);
    }

    @POST
    @Path("/hand-overs")
    @ResponseStatus(201)
    @Operation(operationId = "sendHandOver", summary = "Hand a concern over, or refer it",
            description = "A transfer gives the case up: triaged, assessed or in_action → handed_over. A referral keeps it. If-Match takes the concern's version. To the police, and about an employee, it becomes proposed and somebody else approves it. The answer has until two Swedish working days.")
    public RestResponse<HandOverItem> send(UUID id, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SendHandOver command) {
        Once<HandOverItem> once = handOvers.send(id, key, ifMatch, command);
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/hand-overs/" + once.answer().id()), once);
    }

    @POST
    @Path("/hand-overs/{handOverId}/approval")
    @Operation(operationId = "approveHandOver", summary = "Approve somebody else's hand-over",
            description = "proposed → sent: exactly the package whose hash is given. 409 own-work for who proposed it, recipient-inactive or recipient-changed when the directory has been changed since. Needs a strong login (acr gold).")
    public RestResponse<HandOverItem> approve(UUID id, UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ApproveHandOver command) {
        return answer(followUp.approve(id, handOverId, ifMatch, command));
    }

    @POST
    @Path("/hand-overs/{handOverId}/refusal")
    @Operation(operationId = "refuseHandOver", summary = "Refuse somebody else's hand-over",
            description = "proposed → refused; nothing leaves and the concern stays in its state.")
    public RestResponse<HandOverItem> refuse(UUID id, UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerWithReason command) {
        return answer(followUp.refuse(id, handOverId, ifMatch, command));
    }

    @POST
    @Path("/hand-overs/{handOverId}/recall")
    @Operation(operationId = "takeBackHandOver", summary = "Take a hand-over back",
            description = "Before it is acknowledged (→ recalled), or after it was rejected. A transfer's concern goes back to the state it was handed over from.")
    public RestResponse<HandOverItem> takeBack(UUID id, UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerWithReason command) {
        return answer(followUp.takeBack(id, handOverId, ifMatch, command));
    }

    @POST
    @Path("/hand-overs/{handOverId}/acknowledgement")
    @Operation(operationId = "noteHandOverAcknowledgement", summary = "Note that the recipient has taken it over",
            description = "sent → acknowledged, for what was not sent in this system. From then on only the receipt is left of it here.")
    public RestResponse<HandOverItem> noteAcknowledgement(UUID id, UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoteAcknowledgement command) {
        return answer(followUp.noteAcknowledgement(id, handOverId, ifMatch, command));
    }

    @POST
    @Path("/hand-overs/{handOverId}/rejection")
    @Operation(operationId = "noteHandOverRejection", summary = "Note that the recipient does not take it over",
            description = "sent → rejected, for what was not sent in this system. A transfer is then taken back, or handed over to somebody else after that.")
    public RestResponse<HandOverItem> noteRejection(UUID id, UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoteRejection command) {
        return answer(followUp.noteRejection(id, handOverId, ifMatch, command));
    }

    @POST
    @Path("/hand-overs/{handOverId}/correction-notice")
    @Consumes(MediaType.WILDCARD)
    @AlsoWhenRestricted
    @Operation(operationId = "noteCorrectionToldToRecipient", summary = "Note that the recipient was told of a correction",
            description = "For what was not received in this system. Takes no body.")
    public RestResponse<HandOverItem> tellOfCorrection(UUID id, UUID handOverId, @HeaderParam("If-Match") String ifMatch) {
        return answer(followUp.tellOfCorrection(id, handOverId, ifMatch));
    }

    @POST
    @Path("/hand-overs/{handOverId}/reporter-feedback")
    @Operation(operationId = "noteReporterFeedback", summary = "Note social services' answer to the reporter",
            description = "For what was not received in this system, after it was taken over, about a child. One of three fixed answers, once.")
    public RestResponse<HandOverItem> noteFeedback(UUID id, UUID handOverId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GiveReporterFeedback command) {
        return answer(feedback.note(id, handOverId, ifMatch, command));
    }

    private static RestResponse<HandOverItem> answer(HandOverItem item) {
        return Answers.changed(item, item.version());
    }
}
