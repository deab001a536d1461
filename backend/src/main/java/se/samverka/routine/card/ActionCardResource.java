package se.samverka.routine.card;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.security.Role;

@Path("/routines/{id}/action-cards")
@Produces(ActionCardAnswer.PDF)
@Tag(name = "Routines")
public class ActionCardResource {
    @Inject
    ActionCards cards;

    @GET
    @Path("/{edition}")
    @RolesAllowed({Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.ADMIN, Role.GROUP_MEMBER, Role.POLICE_LIAISON})
    @Operation(operationId = "downloadActionCard", summary = "Download a routine's action card",
            description = "One A4 as tagged PDF: what to do, whom to turn to, emergency numbers and a QR code to the public page. Of the edition that is followed now; 404 for one that the reader may not see. What there is no room for is left out from the end, and the card says where it stands.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = ActionCardAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(UUID id, String edition) {
        return ActionCardAnswer.of(cards.toActor(id, edition)).build();
    }
}
