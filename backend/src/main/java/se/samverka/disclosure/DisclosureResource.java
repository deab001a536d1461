package se.samverka.disclosure;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.disclosure.content.PrepareDisclosure;
import se.samverka.shared.http.Answers;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;

@Path("/disclosures/{disclosureId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.PRINCIPAL})
@Tag(name = "Disclosures")
public class DisclosureResource {
    @Inject
    DisclosureService disclosures;

    @Inject
    DisclosureDeciding deciding;

    @Inject
    DisclosureSending sending;

    @Inject
    StepUp stepUp;

    @GET
    @Operation(operationId = "openDisclosure", summary = "Open a disclosure",
            description = "With all of its text; the opening is logged and shown in the case. A principal sees those they are asked to decide.")
    public RestResponse<DisclosureView> open(UUID disclosureId) {
        return answer(disclosures.open(disclosureId));
    }

    @PUT
    @Path("/package")
    @Operation(operationId = "prepareDisclosure", summary = "Say what is to leave, on which basis and why",
            description = "→ secrecy_review. A changed package voids every approval before it. 409 legal-basis-not-applicable names each rule that forbids it.")
    public RestResponse<DisclosureView> prepare(UUID disclosureId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PrepareDisclosure command) {
        return answer(disclosures.prepare(disclosureId, ifMatch, command));
    }

    @POST
    @Path("/approvals")
    @Operation(operationId = "approveDisclosure", summary = "Approve a package",
            description = "Needs a strong login (401 step-up-required). The first approval is by somebody who decides by law, the second by somebody else (409 own-work); then it is granted or partly_granted.")
    public RestResponse<DisclosureView> approve(UUID disclosureId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ApproveDisclosure command) {
        stepUp.require();
        return answer(deciding.approve(disclosureId, ifMatch, command));
    }

    @POST
    @Path("/refusal")
    @Operation(operationId = "refuseDisclosure", summary = "Refuse a disclosure",
            description = "→ refused, until it is sent. The reason is kept here; a police system sees the no and the note.")
    public RestResponse<DisclosureView> refuse(UUID disclosureId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RefuseDisclosure command) {
        return answer(deciding.refuse(disclosureId, ifMatch, command));
    }

    @POST
    @Path("/sending")
    @Operation(operationId = "sendDisclosure", summary = "Send what was granted",
            description = "→ sent. To a police mailbox it is delivered as it was approved; otherwise it is noted how it was given. Never by e-mail.")
    public RestResponse<DisclosureView> send(UUID disclosureId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SendDisclosure command) {
        return answer(sending.send(disclosureId, ifMatch, command));
    }

    @POST
    @Path("/receipt")
    @Operation(operationId = "noteDisclosureReceipt", summary = "Note that the recipient has it",
            description = "→ receipted. A police system leaves the receipt itself.")
    public RestResponse<DisclosureView> noteReceipt(UUID disclosureId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NoteReceipt command) {
        return answer(sending.noteReceipt(disclosureId, ifMatch, command));
    }

    @POST
    @Path("/correction-notice")
    @Consumes(MediaType.WILDCARD)
    @AlsoWhenRestricted
    @Operation(operationId = "noteDisclosureCorrectionTold", summary = "Note that the recipient was told of a correction",
            description = "For what was given outside a mailbox. Takes no body.")
    public RestResponse<DisclosureView> tellOfCorrection(UUID disclosureId, @HeaderParam("If-Match") String ifMatch) {
        return answer(sending.tellOfCorrection(disclosureId, ifMatch));
    }

    private static RestResponse<DisclosureView> answer(DisclosureView view) {
        return Answers.changed(view, view.version());
    }
}
