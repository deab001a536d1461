package se.samverka.training.coverage;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.security.Role;

@Path("/training-key-persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COORDINATOR, Role.SECTOR_LEAD})
@Tag(name = "Trainings")
public class KeyPersonResource {
    @Inject
    KeyPersons persons;

    @Schema(description = "The key persons: all for coordinators, those of their own sector for its head.")
    public record KeyPersonList(@Schema(required = true, description = "Each that is one today.") List<KeyPersonView> items) {
    }

    @GET
    @Operation(operationId = "listKeyPersons", summary = "List key persons", description = "By sector and unit.")
    public KeyPersonList list() {
        return new KeyPersonList(persons.list());
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "nameKeyPerson", summary = "Name a key person", description = "Who is to know more than others in the unit, and is asked for what is required of key persons.")
    public RestResponse<KeyPersonView> name(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NameKeyPerson command) {
        return Answers.created(URI.create("/api/v1/training-key-persons"), persons.name(key, command));
    }

    @POST
    @Path("/{keyPersonId}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "endKeyPerson", summary = "Let somebody be a key person no more", description = "Takes no body. That they were one stays.")
    public RestResponse<KeyPersonView> end(UUID keyPersonId, @HeaderParam("If-Match") String ifMatch) {
        KeyPersonView ended = persons.end(keyPersonId, ifMatch);
        return Answers.changed(ended, ended.version());
    }
}
