package se.samverka.shared.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.security.Role;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUDITOR)
@Tag(name = "Audit", description = "The append-only log of changes and openings, for its reviewers.")
public class AuditResource {
    @Inject
    AuditReview review;

    @GET
    @Path("audit-events")
    @Operation(operationId = "listAuditEvents", summary = "List audit events",
            description = "Newest first. Reading the log is itself an event in it.")
    public PageOf<AuditEventView> list(@Valid @BeanParam AuditFilter filter, @Context UriInfo uri) {
        return review.list(filter, uri);
    }

    @GET
    @Path("audit-chain/verification")
    @Operation(operationId = "verifyAuditChain", summary = "Verify that the audit log is whole",
            description = "Recomputes every sealed batch and compares. Takes seconds for a million events.")
    public ChainVerification verify() {
        return review.verify();
    }
}
