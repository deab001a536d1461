package se.samverka.contactpath;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A function of the municipality and how it is reached with what is secret.")
public record ContactPointView(
        @Schema(required = true, examples = "samordnare") String code,
        @Schema(required = true, examples = "Samordnare") String name,
        @Schema(required = true) ContactChannel channel,
        @Schema(required = true, description = "The number or address in that channel.", examples = "0930-140 00") String contact,
        @Schema(nullable = true, description = "When it is reached there, in Swedish words; null when not told.", examples = "måndag–fredag 08.00–16.00") String hours,
        @Schema(required = true, description = "When somebody last saw that it is right.") LocalDate verifiedOn) {
}
