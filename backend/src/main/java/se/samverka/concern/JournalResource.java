package se.samverka.concern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}/journal-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Concerns")
public class JournalResource {
    @Inject
    JournalService journal;

    @GET
    @RolesAllowed({Role.COORDINATOR, Role.HANDLER, Role.AUDITOR})
    @Operation(operationId = "listJournalEntries", summary = "Read the journal of a concern",
            description = "Newest first. Reading is logged.")
    public PageOf<JournalEntryView> list(UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return journal.list(id, page.slice(), uri);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "writeJournalEntry", summary = "Write a journal entry",
            description = "In state working: the author may change it until it is locked. Does not change the concern's version.")
    public RestResponse<JournalEntryView> write(UUID id, @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid WriteJournalEntry command) {
        Once<JournalEntryView> once = journal.write(id, key, command);
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/journal-entries/" + once.answer().id()), once);
    }

    @PUT
    @Path("/{entryId}")
    @Operation(operationId = "rewriteJournalEntry", summary = "Rewrite one's own working journal entry",
            description = "If-Match takes the entry's version. A locked entry is corrected by a new one instead.")
    public RestResponse<JournalEntryView> rewrite(UUID id, UUID entryId, @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RewriteJournalEntry command) {
        return answer(journal.rewrite(id, entryId, ifMatch, command));
    }

    @POST
    @Path("/{entryId}/lock")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "lockJournalEntry", summary = "Lock one's own journal entry for good",
            description = "Takes no body. If-Match takes the entry's version.")
    public RestResponse<JournalEntryView> lock(UUID id, UUID entryId, @HeaderParam("If-Match") String ifMatch) {
        return answer(journal.lock(id, entryId, ifMatch));
    }

    private static RestResponse<JournalEntryView> answer(JournalEntryView entry) {
        return Answers.changed(entry, entry.version());
    }
}
