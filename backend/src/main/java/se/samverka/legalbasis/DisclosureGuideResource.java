package se.samverka.legalbasis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/me/disclosure-guide")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Legal bases")
public class DisclosureGuideResource {
    @Inject
    DisclosureGuide guide;

    @GET
    @Operation(operationId = "getDisclosureGuide", summary = "May I share it? Ask before letting something out",
            description = "The same catalogue as a guide for any employee. Asks for kinds only, never about whom or what; nothing is stored or logged.")
    public DisclosureGuideView ask(@BeanParam DisclosureGuideFilter question) {
        return guide.ask(question);
    }
}
