package se.samverka.publicsite;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What came of it.")
public record RoutineMailAnswer(
        @Schema(required = true, description = "Always true for who asks or ends, so that nobody learns who subscribes; for who confirms, whether they get mail now.") boolean done) {
}
