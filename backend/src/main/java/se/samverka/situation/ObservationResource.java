package se.samverka.situation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/observations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COORDINATOR)
@Tag(name = "Situation", description = "The situation picture (lägesbild) and what it is made of. Nothing in it is about persons.")
public class ObservationResource {
    @Inject
    ObservationInbox inbox;

    @GET
    @Operation(operationId = "listObservations", summary = "List observations that partners have handed in",
            description = "Newest first, without what they say.")
    public PageOf<ObservationListItem> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return inbox.list(page.slice(), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "openObservation", summary = "Open an observation", description = "With all it says; the opening is logged.")
    public RestResponse<ObservationView> open(UUID id) {
        return answer(inbox.open(id));
    }

    @POST
    @Path("/{id}/handling")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "handleObservation", summary = "Mark an observation as handled",
            description = "Takes no body. Used for the situation picture or laid aside: nobody else has to look at it. Erased by its age all the same.")
    public RestResponse<ObservationView> markHandled(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(inbox.markHandled(id, ifMatch));
    }

    private static RestResponse<ObservationView> answer(ObservationView view) {
        return Answers.changed(view, view.version());
    }
}
