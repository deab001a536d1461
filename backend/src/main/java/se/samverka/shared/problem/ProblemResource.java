package se.samverka.shared.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes the {@code type} of each problem something that can be looked up. */
@Path("/problems/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service")
public class ProblemResource {

    @Schema(description = "What a problem type means.")
    public record ProblemTypeView(@Schema(examples = "stale-version") String slug,
            @Schema(examples = "412") int status, Wording title, Wording advice) {
    }

    @GET
    @PermitAll
    @Operation(operationId = "getProblemType", summary = "Read what a problem type means",
            description = "Every problem's `type` points here. Public, because an error may come before a login.")
    public ProblemTypeView get(String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .map(type -> new ProblemTypeView(type.slug(), type.status(),
                        new Wording(type.title(Language.SWEDISH), type.title(Language.ENGLISH)),
                        new Wording(type.advice(Language.SWEDISH), type.advice(Language.ENGLISH))))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
