package se.samverka.relativesupport;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.samverka.shared.privacy.FreeText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A message to the relative, who reads it with the receipt.")
public record WriteSupportMessage(
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What is to be said.") String text,
        @NotNull @Schema(required = true, description = "When the next contact is promised: within six months. A day that is no working day becomes the next one.") LocalDate nextContactOn) {
}
