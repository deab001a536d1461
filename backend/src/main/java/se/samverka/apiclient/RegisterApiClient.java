package se.samverka.apiclient;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A system that is to use the API, what for and who answers for it.")
public record RegisterApiClient(
        @NotNull @Schema(required = true) ApiClientKind kind,
        @NotNull @FreeText(max = 100) @Schema(required = true, description = "What the system is called.") String name,
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "The function that answers for it, or the person when there is no function.") String owner,
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "How the owner is reached: a function mailbox or a telephone number.") String ownerContact,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What the system uses the API for.") String purpose,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "The legal basis for that: the rule, and the agreement where there is one.") String legalBasis,
        @NotNull @Size(min = 1, max = 16) @Schema(required = true, description = "What it may do; only what its kind can have. Twice is once.") List<@NotNull ApiScope> scopes) {

    Particulars particulars() {
        return new Particulars(name, owner, ownerContact, purpose, legalBasis);
    }
}
