package se.samverka.rights;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;

@Path("/restrictions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUDITOR)
@Tag(name = "Data-subject rights", description = "The rights of the person a case is about (GDPR 12–18): restriction, correction, information and access.")
public class RestrictionResource {
    @Inject
    RestrictionService restrictions;

    @Inject
    StepUp stepUp;

    @GET
    @Operation(operationId = "listRestrictions", summary = "List restrictions of processing", description = "In force and lifted, newest first.")
    public PageOf<RestrictionView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return restrictions.list(page.slice(), uri);
    }

    @POST
    @ResponseStatus(201)
    @AlsoWhenRestricted
    @Operation(operationId = "restrictProcessing", summary = "Restrict the processing of a case, or of everything",
            description = "By the data protection officer (GDPR 18). At once every change of the case is answered 423 restricted; reading goes on, and readers see that it is restricted. Retention keeps what is restricted.")
    public RestResponse<RestrictionView> restrict(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RestrictProcessing command) {
        Once<RestrictionView> once = restrictions.restrict(key, command);
        return Answers.created(URI.create("/api/v1/restrictions/" + once.answer().id()), once);
    }

    @POST
    @Path("/{id}/lifting")
    @AlsoWhenRestricted
    @Operation(operationId = "liftRestriction", summary = "Lift a restriction",
            description = "Needs a fresh strong login. Of one case only after its person was told (GDPR 18.3).")
    public RestResponse<RestrictionView> lift(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LiftRestriction command) {
        stepUp.require();
        RestrictionView lifted = restrictions.lift(id, ifMatch, command);
        return Answers.changed(lifted, lifted.version());
    }
}
