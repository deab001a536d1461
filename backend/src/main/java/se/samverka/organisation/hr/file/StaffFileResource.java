package se.samverka.organisation.hr.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.organisation.hr.HrRunView;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.security.Role;

@Path("/staff-files")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(StaffFileResource.CSV)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Staff")
public class StaffFileResource {
    static final String CSV = "text/csv";

    @Inject
    StaffFileReading reading;

    @POST
    @Path("/check")
    @Operation(operationId = "checkStaffFile", summary = "Look through a file from HR",
            description = "Says what reading it in would come to, and each thing to correct by row and column. Changes nothing. CSV with a row of headings: Anställningsnummer, Enhet and Startdatum are needed; Enhetsnamn and Sektor for units that are not known; Personalgrupp (several with | between), Slutdatum and E-post as there are any. UTF-8 or Windows-1252; semicolon, comma or tab; days as yyyy-mm-dd or yyyymmdd. At most 10 MiB, 100 000 rows. A column with personal identity numbers keeps all of it out.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StaffFileCheck check(@BeanParam StaffFileFilter filter, byte[] file) {
        return reading.check(file, filter.order());
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "readStaffFile", summary = "Read in a file from HR",
            description = "All of it or, when there is anything to correct, nothing (422 with row and column in the pointer), unless skipFaulty. The same file again changes nothing. 409 many-leavers when a complete file would let more than a fifth and more than ten go.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<HrRunView> readIn(@HeaderParam("Idempotency-Key") String key, @BeanParam StaffFileFilter filter, byte[] file) {
        Once<HrRunView> once = reading.readIn(file, key, filter.order());
        return Answers.created(URI.create("/api/v1/hr-runs"), once);
    }
}
