package se.samverka.disclosure.mailbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Says which content was received.")
public record LeaveReceipt(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(required = true, description = "The contentHash of what was read.") String contentHash) {
}
