package se.samverka.routine;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A version in a list: not what it says.")
public record RoutineVersionItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "1 for the routine's first version.") int number,
        @Schema(required = true) RoutineStatus status,
        @Schema(required = true, description = "Whether those who acknowledged an earlier version are asked anew.") boolean major,
        @Schema(nullable = true, description = "What differs from the version before.") String changelog,
        @Schema(nullable = true, description = "The Swedish day it is, or will be, followed from.") LocalDate effectiveFrom,
        @Schema(nullable = true, description = "By when it is to be looked through again.") LocalDate reviewOn) {

    static RoutineVersionItem of(RoutineVersion version) {
        return new RoutineVersionItem(version.id(), version.number(), version.status(), version.isMajor(), version.changelog(),
                version.effectiveFrom(), version.reviewOn());
    }
}
