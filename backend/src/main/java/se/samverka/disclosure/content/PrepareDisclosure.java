package se.samverka.disclosure.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.legalbasis.BasisAnswer;
import se.samverka.legalbasis.Holder;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "What is to leave, on which legal basis, and why. Nothing leaves that is not named here.")
public record PrepareDisclosure(
        @NotNull @Pattern(regexp = "[a-z0-9_]{2,40}", message = "unknown_value")
        @Schema(required = true, description = "A code from /legal-bases.", examples = "act_2025_170_section_6") String basisCode,
        @NotNull @Size(max = 200)
        @Schema(required = true, description = "Parts of the case that leave; empty: none.") List<@NotNull @Valid PickedPart> picked,
        @NotNull @Size(max = 20)
        @Schema(required = true, description = "Particulars written for this disclosure; empty: none.") List<@NotNull @Valid WrittenItem> written,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What the recipient needs it for.") String neededFor,
        @NotNull @Size(max = 20)
        @Schema(required = true, description = "An answer to each question of the basis.") List<@NotNull @Valid BasisAnswer> answers,
        @FreeText(max = 4000) @Schema(description = "The balance of interests; at least as long as the basis says.") String balance,
        @NotNull @Schema(required = true) Outcome outcome,
        @FreeText(max = 2000) @Schema(description = "What is not given and why; with partly_granted only.") String notGivenBecause,
        @FreeText(max = 1000) @Schema(description = "A note that goes with it to the recipient.") String noteToRecipient,
        @Schema(description = "The principal who is asked to decide, when the basis leaves the decision to principals.") UUID deciderId) {

    @Schema(description = "A part of the case, and where its data comes from.")
    public record PickedPart(
            @NotNull @Size(max = 80) @Schema(required = true, description = "The part's key, from the disclosure options.",
                    examples = "019aa1f0-7c00-7000-8000-00000000002b.what_happened") String part,
            @NotNull @Schema(required = true) Holder holder) {
    }

    @Schema(description = "Particulars that the case does not hold, written for this disclosure.")
    public record WrittenItem(
            @NotNull @Schema(required = true, description = "contact_details or other_particulars.") ItemKind kind,
            @NotNull @FreeText(max = 2000) @Schema(required = true) String text,
            @NotNull @Schema(required = true) Holder holder) {
    }
}
