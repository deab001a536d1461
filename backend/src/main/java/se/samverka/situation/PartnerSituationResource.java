package se.samverka.situation;

import io.quarkus.security.PermissionsAllowed;
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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.security.RegisteredMachines;

@Path("/partner/police")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Police mailbox")
public class PartnerSituationResource {
    @Inject
    ObservationIntake intake;

    @Inject
    PartnerPictures pictures;

    @POST
    @Path("/observations")
    @PermissionsAllowed("police.observations:write")
    @ResponseStatus(201)
    @Operation(operationId = "handInObservation", summary = "Hand in an observation for the situation picture",
            description = "Scope police.observations:write. Refused (422) when it points at a person: a name, number, address, telephone or vehicle. The receipt is all that comes back.")
    public RestResponse<ObservationReceipt> handIn(@HeaderParam("Idempotency-Key") String key, @BeanParam StatedReason stated,
            @NotNull @Valid HandInObservation command) {
        return Answers.created(URI.create("/api/v1/partner/police/observations"), intake.fromPolice(key, stated.checked(), command));
    }

    @GET
    @Path("/situation-picture")
    @PermissionsAllowed(value = {"situation-pictures.partner:read", RegisteredMachines.OF_POLICE}, inclusive = true)
    @Operation(operationId = "getPoliceSituationPicture", summary = "Read the current situation picture",
            description = "Scope situation-pictures.partner:read. The partner rendition of the newest adopted picture; 404 while there is none.")
    public PartnerPictureView picture(@BeanParam StatedReason stated) {
        return pictures.current(stated.checked());
    }
}
