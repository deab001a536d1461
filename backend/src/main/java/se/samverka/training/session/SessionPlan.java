package se.samverka.training.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "When and where a session is, with whom, and how many can come.")
public record SessionPlan(
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "Where: a room, or a link.", examples = "Kommunhuset, sal A") String place,
        @NotNull @Schema(required = true, description = "When it begins.") Instant startsAt,
        @NotNull @Schema(required = true, description = "When it ends, within 36 hours.") Instant endsAt,
        @NotNull @FreeText(max = 300) @Schema(required = true, description = "Who gives it: functions, the police among them.", examples = "Kommunpolisen och samordnaren") String lecturers,
        @NotNull @Min(1) @Max(1000) @Schema(required = true, description = "How many can come.", examples = "30") Integer capacity) {
}
