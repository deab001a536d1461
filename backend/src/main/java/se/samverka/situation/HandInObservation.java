package se.samverka.situation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Something seen in the area. About events and places; whatever points at a person is refused.")
public record HandInObservation(
        @NotNull @Schema(required = true, description = "The Swedish day it is about; not in the future.") LocalDate observedOn,
        @NotNull @FreeText(max = 120) @Schema(required = true, description = "Where, as an area: a district or a village, never an address.", examples = "Rundvik") String area,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "What was seen.") String what,
        @NotNull @Schema(required = true) Reliability reliability) {
}
