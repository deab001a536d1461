package se.samverka.relativesupport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import se.samverka.shared.privacy.FreeText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Asks for support as a relative. Nothing that tells who somebody is, is asked for.")
public record AskForSupport(
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What it is about and what help is wished for, without names.", examples = "Jag är orolig för någon i min familj och vill prata med någon.") String text,
        @NotNull @Schema(required = true) SupportAbout about,
        @NotNull @Pattern(regexp = "[a-z]{2}") @Schema(required = true, description = "The language the relative wants to speak, ISO 639-1.", examples = "sv") String language) {
}
