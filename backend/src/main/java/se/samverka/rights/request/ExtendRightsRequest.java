package se.samverka.rights.request;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The answer needs two months more.")
public record ExtendRightsRequest(
        @NotNull @Schema(required = true) ExtensionReason reason,
        @NotNull @Schema(required = true, description = "The day the requester was told of it and why: within the first month.") LocalDate requesterToldOn) {
}
