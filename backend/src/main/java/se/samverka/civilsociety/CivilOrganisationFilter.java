package se.samverka.civilsociety;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Which organisations are asked for. Taken as text, so that every fault is one clear answer (400). */
public class CivilOrganisationFilter {
    @QueryParam("kind")
    @Parameter(description = "Only those of this kind.", schema = @Schema(implementation = CivilOrganisationKind.class))
    public String kind;

    @QueryParam("active")
    @Parameter(description = "true: only those the municipality works with; false: only those that have left.", schema = @Schema(type = SchemaType.BOOLEAN))
    public String active;

    @QueryParam("notToldOf")
    @Parameter(description = "A routine's id: only active ones that were not told of what is followed of it now. None when nothing is, or it is for staff only.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public String notToldOf;

    /** @throws ProblemException invalid-parameter */
    String kindCode() {
        if (kind != null && Arrays.stream(CivilOrganisationKind.values()).noneMatch(known -> known.code().equals(kind))) {
            throw refused("?kind", "unknown_value");
        }
        return kind;
    }

    Boolean activeOnly() {
        if (active != null && !active.equals("true") && !active.equals("false")) {
            throw refused("?active", "unknown_value");
        }
        return active == null ? null : Boolean.valueOf(active);
    }

    UUID routine() {
        try {
            return notToldOf == null ? null : UUID.fromString(notToldOf);
        } catch (IllegalArgumentException unreadable) {
            throw refused("?notToldOf", "unknown_value");
        }
    }

    private static ProblemException refused(String pointer, String code) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, java.util.List.of(new FieldError(pointer, code, null)));
    }
}
