package se.samverka.publicsite;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.receipt.Receipts;
import se.samverka.shared.security.CurrentActor;

@Path("/public/accessibility-feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicFeedbackResource {
    @Inject
    Challenges challenges;

    @Inject
    Receipts receipts;

    @Inject
    PublicFeedback feedback;

    @Inject
    CurrentActor current;

    @POST
    @PermitAll
    @Limited(Limited.Visit.HANDING_IN)
    @Operation(operationId = "submitAccessibilityFeedback", summary = "Tell what was hard on a page",
            description = "Public. Nothing is kept of who sent it, so nobody can answer. The same request with the same challenge does nothing twice; another request with it is 409 challenge-spent.")
    @APIResponse(responseCode = "204")
    public RestResponse<Void> submit(@NotNull @Valid SubmitAccessibilityFeedback told) {
        Challenge challenge = challenges.requireSolved(told.solved());
        current.asHolderOf(receipts.holderOf(receipts.of(challenge.text())));
        boolean first = feedback.handIn(challenge, told);
        RestResponse.ResponseBuilder<Void> done = RestResponse.ResponseBuilder.noContent();
        return first ? done.build() : done.header("Idempotency-Replayed", "true").build();
    }
}
