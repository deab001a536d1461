package se.samverka.publicsite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.RegisterConcern;

@Schema(description = "A report from somebody who is not logged in.")
public record SubmitReport(
        @NotNull @Valid @Schema(required = true, description = "The work done by the sender's computer.") SolvedChallenge solved,
        @NotNull @Schema(required = true, description = "Whether the sender owes the report by their work (SoL 2025:400 19 kap. 1 §). Then they cannot be anonymous and the report is refused (422 mandated_not_anonymous). Not stored.") Boolean mandated,
        @NotNull @Valid @Schema(required = true, description = "The report itself.") RegisterConcern concern) {
}
