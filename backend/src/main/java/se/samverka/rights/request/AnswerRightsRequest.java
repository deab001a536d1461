package se.samverka.rights.request;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the requester got the answer.")
public record AnswerRightsRequest(
        @NotNull @Schema(required = true, description = "The day.") LocalDate answeredOn,
        @NotNull @Schema(required = true) RequestChannel channel,
        @NotNull @Schema(required = true, description = "Whether the answer said how the decision is appealed and where one complains. Must be true unless all was granted (GDPR 12.4).") Boolean toldOfAppeal) {
}
