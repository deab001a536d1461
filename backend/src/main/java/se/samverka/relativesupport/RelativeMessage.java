package se.samverka.relativesupport;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A message as the relative sees it. Who on the other side wrote it is not told.")
public record RelativeMessage(
        @Schema(required = true, description = "Its place in the conversation, from 1; the first is what was asked.") int position,
        @Schema(required = true) Writer from,
        @Schema(required = true, description = "The day it was sent.") LocalDate sentOn,
        @Schema(required = true, description = "What it says.") String text) {
}
