package se.samverka.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.identity.IdentityField;
import se.samverka.legalbasis.BasisAnswer;
import se.samverka.legalbasis.Holder;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What is sent, on what legal basis. As it was previewed: packageHash says so.")
public record SendHandOver(
        @NotNull @Schema(required = true) HandOverKind kind,
        @NotNull @Schema(required = true, description = "From /recipients.") UUID recipientId,
        @NotNull @Schema(required = true, description = "One of the recipient's methods.") HandOverMethod method,
        @NotNull @Size(max = 300) @Schema(required = true, description = "Keys from hand-over-options. A transfer needs at least one.") List<@NotNull @Size(max = 80) String> parts,
        @NotNull @Size(max = 10) @Schema(required = true, description = "What of the sealed identity of the people concerned leaves: named here, never shown to the sender. In the system only, unless the sender handles the case and reads it out.") Set<@NotNull IdentityField> identityFields,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "invalid") @Schema(required = true, description = "From the preview. When what would leave is no longer what was previewed, nothing is sent (409 package-changed).") String packageHash,
        @Pattern(regexp = "[a-z0-9_]{2,60}", message = "unknown_value") @Schema(description = "The legal basis, from the catalogue. Required, with holder and answers, when anything leaves.", examples = "social_services_report") String basisCode,
        @Schema(description = "Where the data comes from: decides which bases may be used.") Holder holder,
        @Size(max = 20) @Schema(description = "The answers to the basis's own test.") List<@NotNull @Valid BasisAnswer> answers,
        @FreeText(max = 4000) @Schema(description = "The balance of interests in words, when the basis asks for one.") String balance)
        implements ChosenContents {
}
