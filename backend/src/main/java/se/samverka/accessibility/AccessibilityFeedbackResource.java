package se.samverka.accessibility;

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

@Path("/accessibility-feedback")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.ADMIN})
@Tag(name = "Accessibility", description = "What people tell of pages that they cannot use, without who they are.")
public class AccessibilityFeedbackResource {
    @Inject
    AccessibilityFeedbackService feedback;

    @GET
    @Operation(operationId = "listAccessibilityFeedback", summary = "List what people could not do on the pages", description = "Newest first.")
    public PageOf<AccessibilityFeedbackView> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        return feedback.list(page.slice(), uri);
    }

    @POST
    @Path("/{id}/handling")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "handleAccessibilityFeedback", summary = "Mark feedback as seen to",
            description = "Takes no body. Mended, or noted in the accessibility statement: nobody else has to look at it. Erased by its age all the same.")
    public RestResponse<AccessibilityFeedbackView> markHandled(UUID id, @HeaderParam("If-Match") String ifMatch) {
        AccessibilityFeedbackView view = feedback.markHandled(id, ifMatch);
        return Answers.changed(view, view.version());
    }
}
