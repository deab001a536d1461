package se.samverka.publicsite;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Confirms that one wants mail about a routine.")
public record ConfirmRoutineMail(
        @NotNull @Pattern(regexp = "^[0-9a-f]{32}$") @Schema(required = true, description = "What stands behind the hash sign in the link of the mail.", examples = "9f2c41d07be85a3360cdd1f4a7e9b205") String token) {
}
