package se.samverka.relativesupport;

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
import se.samverka.shared.security.Role;

@Path("/support-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Relatives support", description = "Support for relatives (anhörigstöd), who need not say who they are. Coordinators see all, handlers those given to them; anything else is 404. Whoever works with a concern sees none because of it.")
public class SupportCaseResource {
    @Inject
    SupportCaseService cases;

    @GET
    @Operation(operationId = "listSupportCases", summary = "List support cases", description = "Newest first, no text. A handler gets those given to them.")
    public PageOf<SupportCaseListItem> list(@BeanParam SupportCaseFilter filter, @Context UriInfo uri) {
        return cases.list(filter, uri);
    }

    @GET
    @Path("/{supportCaseId}")
    @Operation(operationId = "getSupportCase", summary = "Open a support case",
            description = "With the conversation, the contacts log and what the caller can do now. The opening is logged, and what the relative wrote counts as read. With its version in ETag; never 304, because the relative writes without changing it.")
    public RestResponse<SupportCaseView> open(UUID supportCaseId) {
        return answer(cases.open(supportCaseId));
    }

    @POST
    @Path("/{supportCaseId}/assignment")
    @Operation(operationId = "assignSupportCase", summary = "Give a support case to a handler", description = "By the coordinator.")
    public RestResponse<SupportCaseView> assign(UUID supportCaseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssignSupportCase command) {
        return answer(cases.assign(supportCaseId, ifMatch, command));
    }

    @POST
    @Path("/{supportCaseId}/contacts")
    @Operation(operationId = "recordSupportContact", summary = "Note a contact with the relative",
            description = "requested → contacted; in later states it stays in its state. Every contact promises the next.")
    public RestResponse<SupportCaseView> recordContact(UUID supportCaseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RecordSupportContact command) {
        return answer(cases.recordContact(supportCaseId, ifMatch, command));
    }

    @POST
    @Path("/{supportCaseId}/messages")
    @Operation(operationId = "writeSupportMessage", summary = "Write to the relative",
            description = "Read with the receipt. requested → contacted; in later states it stays in its state.")
    public RestResponse<SupportCaseView> write(UUID supportCaseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WriteSupportMessage command) {
        return answer(cases.write(supportCaseId, ifMatch, command));
    }

    @POST
    @Path("/{supportCaseId}/start")
    @Operation(operationId = "startSupport", summary = "Note what support was agreed on",
            description = "contacted → ongoing. While ongoing it replaces what was agreed before.")
    public RestResponse<SupportCaseView> start(UUID supportCaseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StartSupport command) {
        return answer(cases.start(supportCaseId, ifMatch, command));
    }

    @POST
    @Path("/{supportCaseId}/end")
    @Operation(operationId = "endSupport", summary = "End support", description = "contacted or ongoing → ended, for good: who needs more asks again.")
    public RestResponse<SupportCaseView> end(UUID supportCaseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EndSupport command) {
        return answer(cases.end(supportCaseId, ifMatch, command));
    }

    @POST
    @Path("/{supportCaseId}/link")
    @Operation(operationId = "linkSupportCase", summary = "Join a support case with a concern",
            description = "Only with the relative's consent or a decision, and only to a concern that the caller may know of. Shown with the support case alone.")
    public RestResponse<SupportCaseView> link(UUID supportCaseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LinkSupportCase command) {
        return answer(cases.link(supportCaseId, ifMatch, command));
    }

    @POST
    @Path("/{supportCaseId}/link/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "unlinkSupportCase", summary = "Part a support case from the concern", description = "Takes no body. For example because the consent was taken back.")
    public RestResponse<SupportCaseView> unlink(UUID supportCaseId, @HeaderParam("If-Match") String ifMatch) {
        return answer(cases.unlink(supportCaseId, ifMatch));
    }

    private static RestResponse<SupportCaseView> answer(SupportCaseView support) {
        return Answers.changed(support, support.version());
    }
}
