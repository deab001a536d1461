package se.samverka.legalbasis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.security.Role;

@Path("/legal-bases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Legal bases", description = "The provisions of law that may let data leave, and a guide to them. Seed data, to be confirmed by the municipality's lawyer.")
public class LegalBasisResource {
    @Inject
    DisclosureGuide guide;

    @Schema(description = "The legal bases in force today, in the catalogue's order.")
    public record LegalBasisList(@Schema(required = true) List<LegalBasis> items) {
    }

    @GET
    @Operation(operationId = "listLegalBases", summary = "List the legal bases in force",
            description = "In the wordings of today. A wording that is no draft any more has confirmedOn.")
    public LegalBasisList list() {
        return new LegalBasisList(guide.basesOfToday());
    }
}
