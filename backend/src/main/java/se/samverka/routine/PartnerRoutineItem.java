package se.samverka.routine;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A published routine in the list for another system.")
public record PartnerRoutineItem(
        @Schema(required = true, description = "The last part of its address.", examples = "vid-oro") String address,
        @Schema(required = true) RoutineTopic topic,
        @Schema(required = true, description = "What it is called.") String name,
        @Schema(required = true, description = "The version's number: another number is another text.") int number,
        @Schema(required = true, description = "The day it is followed from.") LocalDate effectiveFrom) {

    static PartnerRoutineItem of(RoutineVersion version) {
        return new PartnerRoutineItem(version.routine().address(), version.routine().topic(), version.routine().name(), version.number(),
                version.effectiveFrom());
    }
}
