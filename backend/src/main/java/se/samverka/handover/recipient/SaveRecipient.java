package se.samverka.handover.recipient;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A recipient as it should be. There is no field for an e-mail address: person data never goes by e-mail.")
public record SaveRecipient(
        @NotNull @FreeText(max = 100) @Schema(required = true, description = "The function's name; no person's.", examples = "Socialtjänstens mottagning") String name,
        @NotNull @Schema(required = true) RecipientKind kind,
        @NotNull @Schema(required = true, description = "Whether it belongs to the same authority.") Boolean insideAuthority,
        @FreeText(max = 100) @Schema(description = "The branch of activity (verksamhetsgren) it belongs to inside the authority.") String branch,
        @Pattern(regexp = "\\+?[0-9][0-9 -]{1,38}", message = "phone_unreadable")
        @Schema(description = "Number to read a package out on: digits, spaces and hyphens.", examples = "114 14") String phone,
        @FreeText(max = 300) @Schema(description = "Where a letter goes.") String postalAddress,
        @FreeText(max = 200) @Schema(description = "Its address in the municipality's system for secure messages.") String secureAddress,
        @NotNull @Size(max = 50) @Schema(required = true, description = "Accounts of the handlers who receive for it in this system. Only inside the authority; empty when it receives outside.") List<@NotNull UUID> receivers,
        @NotNull @Schema(required = true, description = "Whether it can be chosen.") Boolean active) {
}
