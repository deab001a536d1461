package se.samverka.legalbasis;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What the guide asks: kinds, from closed lists. Nothing about a person fits in. */
public class DisclosureGuideFilter {
    @QueryParam("holder")
    @Parameter(required = true, description = "Where the data comes from.", schema = @Schema(implementation = Holder.class))
    public String holder;

    @QueryParam("ageGroup")
    @Parameter(required = true, description = "The age of the person it is about.", schema = @Schema(implementation = AgeGroup.class))
    public String ageGroup;

    @QueryParam("recipient")
    @Parameter(required = true, description = "Who is to have it.", schema = @Schema(implementation = RecipientKind.class))
    public String recipient;

    @QueryParam("direction")
    @Parameter(required = true, description = "Whether they asked for it.", schema = @Schema(implementation = Direction.class))
    public String direction;

    @QueryParam("closeRelationshipViolence")
    @Parameter(description = "true: it is about violence in a close relationship.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String closeRelationshipViolence;

    /** @throws ProblemException invalid-parameter */
    Situation situation(LocalDate on) {
        List<FieldError> errors = new ArrayList<>();
        Situation situation = new Situation(
                one("holder", holder, Holder.values(), Holder::code, errors),
                one("ageGroup", ageGroup, AgeGroup.values(), AgeGroup::code, errors),
                one("recipient", recipient, RecipientKind.values(), RecipientKind::code, errors),
                one("direction", direction, Direction.values(), Direction::code, errors),
                closeRelationshipViolence != null && one("closeRelationshipViolence", closeRelationshipViolence,
                        new Boolean[] {true, false}, Object::toString, errors) == Boolean.TRUE, on);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, errors);
        }
        return situation;
    }

    private static <T> T one(String name, String value, T[] known, Function<T, String> code, List<FieldError> errors) {
        return Arrays.stream(known).filter(candidate -> code.apply(candidate).equals(value)).findFirst()
                .orElseGet(() -> {
                    errors.add(new FieldError("?" + name, value == null ? "required" : "unknown_value", null));
                    return null;
                });
    }
}
