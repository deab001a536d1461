package se.samverka.identity.glass;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HANDLER, Role.AUDITOR, Role.COORDINATOR})
@Tag(name = "Break-glass", description = "Opening one case that is not one's own, in an emergency or for supervision: with a reason, for at most 30 minutes, told at once and reviewed by somebody else.")
public class BreakGlassResource {
    @Inject
    BreakGlassService glasses;

    @POST
    @RolesAllowed({Role.HANDLER, Role.AUDITOR})
    @AlsoWhenRestricted
    @RefusalsLogged
    @ResponseStatus(201)
    @Operation(operationId = "breakGlass", summary = "Open a case that is not one's own",
            description = "By a handler or an auditor, after a stronger login. The case can be read for 30 minutes, its identity after a stronger login; nothing can be changed. Coordinators and auditors are told at once, and the case shows it. 404 for a number that no case has; for a handler also when it is about an employee. 409 while another case is open, and for one's own. An attempt that is refused is in the audit log.")
    public RestResponse<BreakGlassView> breakGlass(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid BreakTheGlass command) {
        Once<BreakGlassView> once = glasses.breakGlass(key, command);
        return Answers.created(URI.create("/api/v1/break-glass/" + once.answer().id()), once);
    }

    @GET
    @Operation(operationId = "listBreakGlass", summary = "List broken glass",
            description = "Newest first. Handlers get their own; coordinators and auditors get all.")
    public PageOf<BreakGlassView> list(@BeanParam BreakGlassFilter filter, @Context UriInfo uri) {
        return glasses.list(filter.onlyUnreviewed(), filter.slice(), uri);
    }

    @GET
    @Path("/{glassId}")
    @Operation(operationId = "getBreakGlass", summary = "Read why glass was broken",
            description = "One's own, or as coordinator or auditor any.")
    public RestResponse<BreakGlassView> get(UUID glassId, @Context Request request) {
        BreakGlassView view = glasses.get(glassId);
        return Answers.found(view, view.version(), request);
    }

    @POST
    @Path("/{glassId}/end")
    @AlsoWhenRestricted
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "endBreakGlass", summary = "End one's own break-glass now",
            description = "The case is closed to the caller at once. Takes no body.")
    public RestResponse<BreakGlassView> end(UUID glassId, @HeaderParam("If-Match") String ifMatch) {
        return changed(glasses.end(glassId, ifMatch));
    }

    @POST
    @Path("/{glassId}/review")
    @AlsoWhenRestricted
    @Operation(operationId = "reviewBreakGlass", summary = "Review somebody else's break-glass",
            description = "By a coordinator or an auditor, once it is over; 409 own-work for who broke it. Once, and for good.")
    public RestResponse<BreakGlassView> review(UUID glassId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReviewBreakGlass command) {
        return changed(glasses.review(glassId, ifMatch, command));
    }

    private static RestResponse<BreakGlassView> changed(BreakGlassView view) {
        return Answers.changed(view, view.version());
    }
}
