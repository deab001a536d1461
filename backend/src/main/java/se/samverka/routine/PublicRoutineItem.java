package se.samverka.routine;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A routine as anybody sees it in the list.")
public record PublicRoutineItem(
        @Schema(required = true, description = "The last part of its address.", examples = "vid-oro") String address,
        @Schema(required = true) RoutineTopic topic,
        @Schema(required = true, description = "The day it is followed from.") LocalDate effectiveFrom,
        @Schema(required = true, description = "Its editions, by heading.") List<Heading> editions) {

    @Schema(name = "PublicRoutineHeading", description = "The heading of an edition.")
    public record Heading(@Schema(required = true) RoutineAudience audience, @Schema(required = true) EditionLanguage language,
            @Schema(required = true, description = "Its heading.") String title) {
    }

    static PublicRoutineItem of(PublicRoutine routine) {
        return new PublicRoutineItem(routine.address(), routine.topic(), routine.effectiveFrom(), routine.editions().stream()
                .map(edition -> new Heading(edition.audience(), edition.language(), edition.title())).toList());
    }
}
