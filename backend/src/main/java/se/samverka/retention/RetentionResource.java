package se.samverka.retention;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.AUDITOR})
@Tag(name = "Retention", description = "Erasing (gallring): rules, dry runs, approval by a second person, protocols.")
public class RetentionResource {
    @Inject
    RetentionService retention;

    @Inject
    RetentionRules rules;

    @Schema(description = "Every rule there is or was; of each kind the latest that has begun holds.")
    public record RetentionRuleList(@Schema(required = true) List<RetentionRuleView> items) {
    }

    @GET
    @Path("retention-rules")
    @Operation(operationId = "listRetentionRules", summary = "How long things are kept",
            description = "Rules by what is kept and how the concern ended, newest first.")
    public RetentionRuleList rules() {
        return new RetentionRuleList(rules.list());
    }

    @POST
    @Path("retention-rules")
    @RolesAllowed(Role.AUDITOR)
    @ResponseStatus(201)
    @Operation(operationId = "decideRetention", summary = "Write down a rule that was decided",
            description = "Needs a fresh strong login (401 step-up-required): what belongs to no case is erased by its age without asking anybody more. Holds from its day on; the former rule stays readable. At most a year.")
    public RestResponse<RetentionRuleView> decide(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DecideRetention command) {
        return Answers.created(URI.create("/api/v1/retention-rules"), rules.decide(key, command));
    }

    @GET
    @Path("retention-runs")
    @Operation(operationId = "listRetentionRuns", summary = "List runs", description = "Newest first, with their figures.")
    public PageOf<RetentionRunView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return retention.list(page.slice(), uri);
    }

    @POST
    @Path("retention-runs")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(operationId = "proposeRetentionRun", summary = "Ask for a dry run",
            description = "Takes no body. Erases nothing: what is due is listed within a minute, and the run then waits for somebody else's approval. One run at a time: 409 while another is under way.")
    public RestResponse<RetentionRunView> propose(@HeaderParam("Idempotency-Key") String key) {
        Once<RetentionRunView> once = retention.propose(key);
        return Answers.created(URI.create("/api/v1/retention-runs/" + once.answer().id()), once);
    }

    @GET
    @Path("retention-runs/{id}")
    @Operation(operationId = "getRetentionRun", summary = "A run", description = "Its state, who asked for it and approved it, its figures.")
    public RestResponse<RetentionRunView> get(UUID id, @Context Request request) {
        RetentionRunView run = retention.get(id);
        return Answers.found(run, run.version(), request);
    }

    @GET
    @Path("retention-runs/{id}/items")
    @Operation(operationId = "listRetentionItems", summary = "What a run lists",
            description = "Before approval: what it would erase. Afterwards the protocol: what it erased, and what was kept and why. In the order of listing.")
    public PageOf<RetentionItemView> items(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return retention.items(id, page.slice(), uri);
    }

    @POST
    @Path("retention-runs/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "approveRetentionRun", summary = "Approve a run that somebody else asked for",
            description = "Takes no body. Needs a fresh strong login (401 step-up-required). Erasing begins within a minute and cannot be undone; what meanwhile was reopened, held or restricted is kept.")
    public RestResponse<RetentionRunView> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return changed(retention.approve(id, ifMatch));
    }

    @POST
    @Path("retention-runs/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawRetentionRun", summary = "Withdraw a run before it is approved",
            description = "Takes no body. Nothing is erased.")
    public RestResponse<RetentionRunView> withdraw(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return changed(retention.withdraw(id, ifMatch));
    }

    private static RestResponse<RetentionRunView> changed(RetentionRunView run) {
        return Answers.changed(run, run.version());
    }
}
