package se.samverka.logreview;

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
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Log review", description = "Who has read what; and the weekly sample of reads that their readers explain to somebody else (loggkontroll).")
public class ReadReviewResource {
    @Inject
    ReadReviewService reviews;

    @GET
    @Path("read-review-periods")
    @RolesAllowed(Role.AUDITOR)
    @Operation(operationId = "listReadReviewPeriods", summary = "List the weeks of log review in figures",
            description = "Newest first: visits drawn, explained, unexplained, overdue. No names.")
    public PageOf<ReadReviewPeriodView> periods(@BeanParam PageRequest page, @Context UriInfo uri) {
        return reviews.periods(page.slice(), uri);
    }

    @GET
    @Path("read-reviews")
    @RolesAllowed({Role.AUDITOR, Role.COORDINATOR})
    @Operation(operationId = "listReadReviews", summary = "List visits drawn for review",
            description = "Newest first. Auditors get all; a coordinator those handed to them, which is when an auditor is the reader.")
    public PageOf<ReadReviewListItem> list(@BeanParam ReadReviewFilter filter, @Context UriInfo uri) {
        return reviews.list(filter.status(), filter.period(), filter.slice(), uri);
    }

    @GET
    @Path("read-reviews/{reviewId}")
    @RolesAllowed(Role.PERSON)
    @Operation(operationId = "getReadReview", summary = "Read about a visit drawn for review",
            description = "One's own visit, one handed to oneself, or as auditor any.")
    public RestResponse<ReadReviewView> get(UUID reviewId, @Context Request request) {
        ReadReviewView view = reviews.get(reviewId);
        return Answers.found(view, view.version(), request);
    }

    @POST
    @Path("read-reviews/{reviewId}/explanation")
    @RolesAllowed(Role.PERSON)
    @AlsoWhenRestricted
    @Operation(operationId = "explainRead", summary = "Explain one's own visit to a case",
            description = "By the reader, once, and for good; also after its day.")
    public RestResponse<ReadReviewView> explain(UUID reviewId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ExplainRead command) {
        return changed(reviews.explain(reviewId, ifMatch, command));
    }

    @POST
    @Path("read-reviews/{reviewId}/acceptance")
    @RolesAllowed({Role.AUDITOR, Role.COORDINATOR})
    @AlsoWhenRestricted
    @Operation(operationId = "acceptReadExplanation", summary = "Accept the explanation of a visit",
            description = "By an auditor or whom it was handed to; 409 own-work for its reader.")
    public RestResponse<ReadReviewView> accept(UUID reviewId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AcceptExplanation command) {
        return changed(reviews.accept(reviewId, ifMatch, command));
    }

    @POST
    @Path("read-reviews/{reviewId}/unexplained")
    @RolesAllowed({Role.AUDITOR, Role.COORDINATOR})
    @AlsoWhenRestricted
    @Operation(operationId = "markReadUnexplained", summary = "Mark a visit unexplained",
            description = "When the explanation does not hold, or none came by its day. 409 own-work for its reader. What follows is a matter for the employer; here it is a figure.")
    public RestResponse<ReadReviewView> markUnexplained(UUID reviewId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MarkUnexplained command) {
        return changed(reviews.markUnexplained(reviewId, ifMatch, command));
    }

    private static RestResponse<ReadReviewView> changed(ReadReviewView view) {
        return Answers.changed(view, view.version());
    }
}
