package se.samverka.contactpath;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;

@Path("/public/contact-paths")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicContactPathResource {
    @Inject
    PublicContactPaths paths;

    @Schema(description = "The contact paths that are shown to others, in the municipality's own order.")
    public record FreshContactPathList(@Schema(required = true) List<FreshContactPathView> items) {
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPublicContactPaths", summary = "See where to turn",
            description = "Public, and may be kept for half a minute. Only what is meant for others than staff and was verified within 90 days. In danger call 112.")
    public RestResponse<FreshContactPathList> list(@Context Request request) {
        return Answers.publicly(new FreshContactPathList(paths.now()), PublicContactPaths.KEPT_BY_READERS, request);
    }
}
