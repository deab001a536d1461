package se.samverka.publicsite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Asks for a mail when what is followed of a routine changes.")
public record AskForRoutineMail(
        @NotNull @Valid @Schema(required = true, description = "The work done by the sender's computer.") SolvedChallenge solved,
        @NotNull @Pattern(regexp = "^[a-z0-9-]{1,60}$") @Schema(required = true, description = "The last part of the routine's address.", examples = "vid-oro") String routine,
        @NotNull @Size(max = 254) @Pattern(regexp = AskForRoutineMail.ADDRESS) @Schema(required = true, description = "Where to. Sealed, and erased unless confirmed within 48 hours.", examples = "kansliet@byaforeningen.example") String email) {
    /** What every mail program writes without quotes (RFC 5321, Dot-string in ASCII): nothing that a mail server could read as two addresses. */
    static final String ADDRESS = "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}$";
}
