package se.samverka.routine;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A published routine for another system of the municipality, such as its intranet.")
public record PartnerRoutine(
        @Schema(required = true, description = "The last part of its address.", examples = "vid-oro") String address,
        @Schema(required = true) RoutineTopic topic,
        @Schema(required = true, description = "What it is called.") String name,
        @Schema(required = true, description = "The version's number: another number is another text.") int number,
        @Schema(required = true, description = "The day it is followed from.") LocalDate effectiveFrom,
        @Schema(required = true, description = "Its editions, those for staff among them.") List<RoutineEdition> editions,
        @Schema(required = true, description = "What to do, in order.") List<RoutineStep> steps) {
}
