package se.samverka.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.identity.IdentityField;

@Schema(description = "What is to leave, chosen part by part. Nothing is chosen by default.")
public record PreviewHandOver(
        @NotNull @Schema(required = true) HandOverKind kind,
        @NotNull @Schema(required = true, description = "From /recipients.") UUID recipientId,
        @NotNull @Schema(required = true, description = "One of the recipient's methods.") HandOverMethod method,
        @NotNull @Size(max = 300) @Schema(required = true, description = "Keys from hand-over-options. A transfer needs at least one.") List<@NotNull @Size(max = 80) String> parts,
        @NotNull @Size(max = 10) @Schema(required = true, description = "What of the sealed identity of the people concerned leaves: named here, never shown to the sender. In the system only, unless the sender handles the case and reads it out.") Set<@NotNull IdentityField> identityFields)
        implements ChosenContents {
}
