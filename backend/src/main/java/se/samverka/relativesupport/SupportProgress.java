package se.samverka.relativesupport;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far support has come, as the relative may follow it.")
public record SupportProgress(
        @Schema(required = true) SupportStatus status,
        @Schema(required = true, description = "The day it was asked for.") LocalDate requestedOn,
        @Schema(nullable = true, description = "By when somebody gets in touch; null when it has ended.") LocalDate nextContactOn) {
}
