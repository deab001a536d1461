package se.samverka.logreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.security.Role;

@Path("/access-log")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUDITOR)
@Tag(name = "Log review")
public class AccessLogResource {
    @Inject
    AccessLogService log;

    @GET
    @Operation(operationId = "listAccessLog", summary = "List who has read what",
            description = "Reads of cases by people, those of support for relatives among them, newest first; of one person, or of one case. Ids, codes and times, no text. Reading this is itself an event in the audit log.")
    public PageOf<AccessLogEntry> list(@BeanParam AccessLogFilter filter, @Context UriInfo uri) {
        return log.list(filter, uri);
    }
}
