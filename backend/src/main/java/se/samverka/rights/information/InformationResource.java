package se.samverka.rights.information;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Data-subject rights")
public class InformationResource {
    @Inject
    InformationService information;

    @GET
    @Path("/information")
    @Operation(operationId = "getInformationDuty", summary = "See whether the person of a case has been told",
            description = "With the reasons why not; the reading is logged.")
    public RestResponse<InformationDutyView> get(UUID id) {
        InformationDutyView view = information.get(id);
        return Answers.changed(view, view.version());
    }

    @POST
    @Path("/information-notes")
    @AlsoWhenRestricted
    @Operation(operationId = "noteInformation", summary = "Note that the person was told, or why not",
            description = "The newest note holds (GDPR 14). A delay has a reason and a day on which it is looked at again. If-Match takes the version of the duty.")
    public RestResponse<InformationDutyView> note(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoteInformation command) {
        InformationDutyView view = information.note(id, ifMatch, command);
        return Answers.changed(view, view.version());
    }
}
