package se.samverka.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.security.Role;

@Path("/me/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Own things")
public class DraftResource {
    @Inject
    DraftService drafts;

    @Schema(description = "The caller's drafts, last saved first, at most 100.")
    public record DraftList(@Schema(required = true) List<DraftView> items) {
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "List one's own drafts", description = "Nobody else can see them.")
    public DraftList list() {
        return new DraftList(drafts.list());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getDraft", summary = "Get a draft", description = "With its version in ETag.")
    public RestResponse<DraftView> get(String key, @Context Request request) {
        DraftView draft = drafts.get(key);
        return Answers.found(draft, draft.version(), request);
    }

    @PUT
    @Path("/{key}")
    @Operation(operationId = "saveDraft", summary = "Save a draft",
            description = "Without If-Match the first time, then with the last version: another tab's text is never overwritten unseen (412, or 428 when the draft exists). Forgotten after 30 days without change. Not checked for content: it is the caller's own.")
    public RestResponse<DraftView> save(String key, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveDraft command) {
        DraftView draft = drafts.save(key, ifMatch, command);
        return Answers.changed(draft, draft.version());
    }

    @DELETE
    @Path("/{key}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "discardDraft", summary = "Discard a draft", description = "For good.")
    public void discard(String key, @HeaderParam("If-Match") String ifMatch) {
        drafts.discard(key, ifMatch);
    }
}
