package se.samverka.rights.extract;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.http.Answers;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/concerns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.HANDLER})
@Tag(name = "Data-subject rights")
public class ExtractResource {
    @Inject
    ExtractService extracts;

    @Inject
    ExtractDelivery delivery;

    @GET
    @Path("/extract-options/subject")
    @Operation(operationId = "getSubjectExtractOptions", summary = "See everything a case holds, for an extract to its person",
            description = "By the handler. With what is proposed to be masked: other people, who reported it, what a partner keeps secret. The reading is logged.")
    public ExtractOptions subjectOptions(UUID id) {
        return extracts.options(id, ExtractFor.SUBJECT);
    }

    @GET
    @Path("/extract-options/reporter")
    @Operation(operationId = "getReporterExtractOptions", summary = "See everything a case holds, for an extract to its reporter",
            description = "By the handler. With all that is not the reporter's own proposed to be masked. The reading is logged.")
    public ExtractOptions reporterOptions(UUID id) {
        return extracts.options(id, ExtractFor.REPORTER);
    }

    @GET
    @Path("/extracts")
    @Operation(operationId = "listExtracts", summary = "List the extracts that were made of a case", description = "Newest first, no text.")
    public ExtractList list(UUID id) {
        return extracts.list(id);
    }

    @POST
    @Path("/extracts")
    @ResponseStatus(201)
    @AlsoWhenRestricted
    @Operation(operationId = "prepareExtract", summary = "Say what an extract shows and what is masked",
            description = "By the handler, part by part; a part that is not chosen is refused, so that none is forgotten. Awaits review by somebody else.")
    public RestResponse<ExtractView> prepare(UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PrepareExtract command) {
        Once<ExtractView> once = extracts.prepare(id, key, command);
        return Answers.created(URI.create("/api/v1/concerns/" + id + "/extracts/" + once.answer().extract().id()), once);
    }

    @GET
    @Path("/extracts/{extractId}")
    @Operation(operationId = "openExtract", summary = "Open an extract for review", description = "As it will be read, but for the values of identities. The opening is logged.")
    public RestResponse<ExtractView> open(UUID id, UUID extractId) {
        return answer(extracts.open(id, extractId));
    }

    @POST
    @Path("/extracts/{extractId}/approval")
    @AlsoWhenRestricted
    @Operation(operationId = "approveExtract", summary = "Approve an extract",
            description = "prepared → approved, by somebody else than who prepared it (409 own-work), naming what was read.")
    public RestResponse<ExtractView> approve(UUID id, UUID extractId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ApproveExtract command) {
        return answer(extracts.approve(id, extractId, ifMatch, command));
    }

    @POST
    @Path("/extracts/{extractId}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @AlsoWhenRestricted
    @Operation(operationId = "withdrawExtract", summary = "Withdraw an extract", description = "→ withdrawn, before it was given out. Takes no body.")
    public RestResponse<ExtractView> withdraw(UUID id, UUID extractId, @HeaderParam("If-Match") String ifMatch) {
        return answer(extracts.withdraw(id, extractId, ifMatch));
    }

    @POST
    @Path("/extracts/{extractId}/document")
    @Consumes(MediaType.WILDCARD)
    @AlsoWhenRestricted
    @Operation(operationId = "openExtractDocument", summary = "Make the document the person gets",
            description = "By the handler, once it is approved. Needs a fresh strong login: identities in it are opened. Every opening is logged. Takes no body.")
    public ExtractDocument document(UUID id, UUID extractId) {
        return delivery.open(id, extractId);
    }

    @POST
    @Path("/extracts/{extractId}/handing-out")
    @AlsoWhenRestricted
    @Operation(operationId = "noteExtractHandedOut", summary = "Note that the person has the extract", description = "approved → handed_out. Never by e-mail.")
    public RestResponse<ExtractView> noteHandedOut(UUID id, UUID extractId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoteHandedOut command) {
        return answer(extracts.noteHandedOut(id, extractId, ifMatch, command));
    }

    private static RestResponse<ExtractView> answer(ExtractView view) {
        return Answers.changed(view, view.version());
    }
}
