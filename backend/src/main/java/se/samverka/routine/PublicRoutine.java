package se.samverka.routine;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A routine as anybody may read it: the public and the easy-Swedish editions.")
public record PublicRoutine(
        @Schema(required = true, description = "The last part of its address.", examples = "vid-oro") String address,
        @Schema(required = true) RoutineTopic topic,
        @Schema(required = true, description = "The version's number.") int number,
        @Schema(required = true, description = "The day it is followed from.") LocalDate effectiveFrom,
        @Schema(required = true, description = "Its editions.") List<RoutineEdition> editions) {

    static PublicRoutine of(RoutineVersion version, RoutineContent content) {
        return new PublicRoutine(version.routine().address(), version.routine().topic(), version.number(), version.effectiveFrom(), content.editions());
    }
}
