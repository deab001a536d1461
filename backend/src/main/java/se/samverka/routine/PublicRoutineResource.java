package se.samverka.routine;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** The only answers of the API that may be kept: they are the same for everybody, and nobody is known by asking. */
@Path("/public/routines")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Public")
public class PublicRoutineResource {
    private static final String MAY_BE_KEPT = "public, max-age=" + PublicRoutines.KEPT_BY_READERS_SECONDS;

    @Inject
    PublicRoutines routines;

    @Schema(description = "The routines that anybody may read.")
    public record PublicRoutineList(@Schema(required = true) List<PublicRoutineItem> items) {
    }

    @GET
    @Operation(operationId = "listPublicRoutines", summary = "List routines that anybody may read",
            description = "Public. Those with a published public or easy-Swedish edition. May be kept for half a minute.")
    public RestResponse<PublicRoutineList> list(@Context Request request) {
        PublicRoutines.Shelf shelf = routines.all();
        return kept(new PublicRoutineList(shelf.byAddress().values().stream().map(PublicRoutineItem::of).toList()), shelf.tag(), request);
    }

    @GET
    @Path("/{address}")
    @Operation(operationId = "getPublicRoutine", summary = "Read a routine that anybody may read",
            description = "Public. Its public and easy-Swedish editions as Markdown. May be kept for half a minute.")
    public RestResponse<PublicRoutine> get(String address, @Context Request request) {
        PublicRoutines.Shelf shelf = routines.all();
        PublicRoutine routine = shelf.at(address).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return kept(routine, shelf.tags().get(address), request);
    }

    private static <T> RestResponse<T> kept(T answer, String version, Request request) {
        EntityTag tag = new EntityTag(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        boolean known = unchanged != null && unchanged.build().getStatus() == 304;
        var response = known ? RestResponse.ResponseBuilder.<T>create(304) : RestResponse.ResponseBuilder.ok(answer);
        return response.tag(tag).header("Cache-Control", MAY_BE_KEPT).build();
    }
}
