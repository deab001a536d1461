package se.samverka.publicsite;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.receipt.ReceiptCode;
import se.samverka.shared.receipt.Receipts;
import se.samverka.shared.security.CurrentActor;

@Path("/public")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public", description = "The door without login. Nothing is stored or logged of who comes: no address, no browser, no trace id of the sender's own, no time finer than a day.")
public class PublicReportResource {
    @Inject
    Challenges challenges;

    @Inject
    Receipts receipts;

    @Inject
    PublicReportService reports;

    @Inject
    PublicFiles files;

    @Inject
    EqualAnswers equal;

    @Inject
    CurrentActor current;

    @GET
    @Path("/challenge")
    @PermitAll
    @Limited(Limited.Visit.LOOKING)
    @Operation(operationId = "getChallenge", summary = "Fetch a task for the sender's computer",
            description = "Public. To be solved before a report or a message is handed in; stands where others ask a third party whether the sender is human. Stores nothing.")
    public ChallengeView challenge() {
        return challenges.issue();
    }

    @POST
    @Path("/reports")
    @PermitAll
    @Limited(Limited.Visit.HANDING_IN)
    @ResponseStatus(201)
    @Operation(operationId = "submitReport", summary = "Hand in a report without login",
            description = "Public. Anonymous, or with contact details that are sealed. In danger call 112 first. The same request with the same challenge answers the same receipt and does nothing twice; another request with it is 409 challenge-spent.")
    public RestResponse<ReportReceipt> submit(@NotNull @Valid SubmitReport report) {
        Challenge challenge = challenges.requireSolved(report.solved());
        ReceiptCode receipt = receipts.of(challenge.text());
        current.asHolderOf(receipts.holderOf(receipt));
        boolean first = reports.submit(challenge, report);
        return Answers.created(URI.create("/api/v1/public/reports/follow-up"), new Once<>(new ReportReceipt(receipt.grouped()), !first));
    }

    @POST
    @Path("/reports/follow-up")
    @PermitAll
    @Limited(Limited.Visit.LOOKING)
    @Blocking
    @Operation(operationId = "followReport", summary = "Follow a report by its receipt",
            description = "Public. Its progress and the messages about it. A receipt that is not known is answered with found = false, as long and after as long a time.")
    public Uni<RestResponse<ReportView>> follow(@NotNull @Valid FollowReport which) {
        current.asHolderOf(receipts.holderOf(ReceiptCode.typed(which.receipt())));
        return equal.after(() -> reports.follow(which.before()));
    }

    @POST
    @Path("/reports/messages")
    @PermitAll
    @Limited(Limited.Visit.HANDING_IN)
    @Blocking
    @Operation(operationId = "writeByReceipt", summary = "Write to those who work with one's report",
            description = "Public. Answers as follow-up does. Nothing is written when the receipt is not known.")
    public Uni<RestResponse<ReportView>> write(@NotNull @Valid WriteByReceipt message) {
        Challenge challenge = challenges.requireSolved(message.solved());
        current.asHolderOf(receipts.holderOf(ReceiptCode.typed(message.receipt())));
        return equal.after(() -> reports.write(challenge, message));
    }

    @POST
    @Path("/reports/attachments")
    @PermitAll
    @Limited(Limited.Visit.HANDING_IN)
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "handInByReceipt", summary = "Hand in a file with one's report",
            description = "Public. Until the report is finished; at most 10. What files are taken and what is done with them: see addAttachment. The letter comes before the file, and the file is not taken in without work done. The file's name is not kept, and the same file is kept once. Answers as follow-up does; nothing is stored when the receipt is not known.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = HandInFileForm.class)))
    public Uni<RestResponse<ReportView>> handIn(@Context HttpHeaders headers, InputStream body) {
        return files.receive(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
    }
}
