package se.samverka.disclosure.mailbox;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.partner.StatedReason;

@Path("/partner/police/packages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Police mailbox")
public class PartnerPackageResource {
    @Inject
    PackageReading reading;

    @GET
    @PermissionsAllowed("police.packages:read")
    @Operation(operationId = "listPolicePackages", summary = "List what was sent to one's own mailbox",
            description = "Scope police.packages:read. Newest first, unopened.")
    public PageOf<PackageListItem> list(@BeanParam StatedReason stated, @BeanParam PageRequest page, @Context UriInfo uri) {
        return reading.list(stated.checked(), page.slice(), uri);
    }

    @GET
    @Path("/{packageId}")
    @PermissionsAllowed("police.packages:read")
    @Operation(operationId = "readPolicePackage", summary = "Open a package",
            description = "Scope police.packages:read. Each opening is logged and shown in the case. Anybody else's package is 404. 423: the data protection officer has restricted the processing; try again when it is lifted.")
    public PackageView open(UUID packageId, @BeanParam StatedReason stated) {
        return reading.open(stated.checked(), packageId);
    }

    @POST
    @Path("/{packageId}/receipt")
    @PermissionsAllowed("police.packages:read")
    @ResponseStatus(201)
    @Operation(operationId = "receiptPolicePackage", summary = "Give a receipt for a package",
            description = "Scope police.packages:read. Once; names the content that was read.")
    public RestResponse<PackageView> receipt(UUID packageId, @HeaderParam("Idempotency-Key") String key,
            @BeanParam StatedReason stated, @NotNull @Valid LeaveReceipt command) {
        return Answers.created(URI.create("/api/v1/partner/police/packages/" + packageId),
                reading.receipt(key, stated.checked(), packageId, command));
    }
}
