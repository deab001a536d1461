package se.samverka.routine.card;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/routines/{address}/action-cards")
@Produces(ActionCardAnswer.PDF)
@Tag(name = "Public")
public class PublicActionCardResource {
    /** As long as the routine itself. */
    private static final String MAY_BE_KEPT = "public, max-age=30";

    @Inject
    ActionCards cards;

    @GET
    @Path("/{edition}")
    @PermitAll
    @Operation(operationId = "downloadPublicActionCard", summary = "Download the action card of a routine that anybody may read",
            description = "Public. One A4 as tagged PDF of its public or easy-Swedish edition, with where to turn. May be kept for half a minute.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = ActionCardAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(String address, String edition, @Context Request request) {
        return ActionCardAnswer.kept(cards.toAnybody(address, edition), MAY_BE_KEPT, request);
    }
}
