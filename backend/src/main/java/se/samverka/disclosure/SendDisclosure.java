package se.samverka.disclosure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Sends what was granted, or notes how it was given.")
public record SendDisclosure(
        @NotNull @Schema(required = true, description = "mailbox for what goes to a police mailbox, and only for that.") SendingMethod method) {
}
