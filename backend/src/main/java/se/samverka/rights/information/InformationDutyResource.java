package se.samverka.rights.information;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/information-duties")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.AUDITOR})
@Tag(name = "Data-subject rights")
public class InformationDutyResource {
    @Inject
    InformationService information;

    @GET
    @Operation(operationId = "listInformationDuties", summary = "List whom is still to be told",
            description = "By case number and day: the data protection officer sees all, others those of cases they may open. Nothing of a case is shown.")
    public InformationDutyList list() {
        return information.waiting();
    }
}
