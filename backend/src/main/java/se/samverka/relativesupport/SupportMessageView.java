package se.samverka.relativesupport;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A message of the conversation between the relative and those who give support.")
public record SupportMessageView(
        @Schema(required = true, description = "Its place in the conversation, from 1; the first is what was asked.") int position,
        @Schema(required = true) Writer from,
        @Schema(nullable = true, description = "The colleague who wrote it, also on somebody's behalf; null for the relative.", examples = "Hanna Wikström") String writtenBy,
        @Schema(required = true, description = "The day it was sent.") LocalDate sentOn,
        @Schema(nullable = true, description = "The day the other side first saw it; null while nobody has.") LocalDate readOn,
        @Schema(required = true, description = "What it says.") String text) {
}
