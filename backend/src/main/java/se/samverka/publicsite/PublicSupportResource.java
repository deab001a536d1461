package se.samverka.publicsite;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.receipt.ReceiptCode;
import se.samverka.shared.receipt.Receipts;
import se.samverka.shared.security.CurrentActor;

@Path("/public/support-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicSupportResource {
    @Inject
    Challenges challenges;

    @Inject
    Receipts receipts;

    @Inject
    PublicSupportService requests;

    @Inject
    EqualAnswers equal;

    @Inject
    CurrentActor current;

    @POST
    @PermitAll
    @Limited(Limited.Visit.HANDING_IN)
    @ResponseStatus(201)
    @Operation(operationId = "askForSupport", summary = "Ask for support as a relative",
            description = "Public. Nothing that tells who somebody is, is asked for; somebody gets in touch by the receipt within three working days. In danger call 112 first. The same request with the same challenge answers the same receipt and does nothing twice; another request with it is 409 challenge-spent.")
    public RestResponse<SupportRequestReceipt> ask(@NotNull @Valid SubmitSupportRequest request) {
        Challenge challenge = challenges.requireSolved(request.solved());
        ReceiptCode receipt = receipts.of(challenge.text());
        current.asHolderOf(receipts.holderOf(receipt));
        boolean first = requests.ask(challenge, request);
        return Answers.created(URI.create("/api/v1/public/support-requests/follow-up"), new Once<>(new SupportRequestReceipt(receipt.grouped()), !first));
    }

    @POST
    @Path("/follow-up")
    @PermitAll
    @Limited(Limited.Visit.LOOKING)
    @Blocking
    @Operation(operationId = "followSupport", summary = "Follow a request for support by its receipt",
            description = "Public. How far it has come and the messages about it. A receipt that is not known is answered with found = false, as long and after as long a time.")
    public Uni<RestResponse<SupportRequestView>> follow(@NotNull @Valid FollowReport which) {
        current.asHolderOf(receipts.holderOf(ReceiptCode.typed(which.receipt())));
        return equal.after(() -> requests.follow(which.before()));
    }

    @POST
    @Path("/messages")
    @PermitAll
    @Limited(Limited.Visit.HANDING_IN)
    @Blocking
    @Operation(operationId = "writeAboutSupport", summary = "Write to those who give support",
            description = "Public. Answers as follow-up does. Nothing is written when the receipt is not known; 409 when support has ended.")
    public Uni<RestResponse<SupportRequestView>> write(@NotNull @Valid WriteByReceipt message) {
        Challenge challenge = challenges.requireSolved(message.solved());
        current.asHolderOf(receipts.holderOf(ReceiptCode.typed(message.receipt())));
        return equal.after(() -> requests.write(challenge, message));
    }
}
