package se.samverka.publicsite;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.RegisterConcern;
import se.samverka.identity.ReporterContact;

@Schema(description = "A report from somebody who is not logged in.")
public record SubmitReport(
        @NotNull @Valid @Schema(required = true, description = "The work done by the sender's computer.") SolvedChallenge solved,
        @NotNull @Schema(required = true, description = "Whether the sender owes the report by their work (SoL 2025:400 19 kap. 1 §). Then they cannot be anonymous: contact must hold their name and a phone number or an e-mail address (422 otherwise).") Boolean mandated,
        @Valid @Schema(description = "How the sender can be reached; absent for an anonymous report. A phone number, an e-mail address or both. Not for a concern about an employee of the municipality (422), which goes to HR and security.") ReporterContact contact,
        @NotNull @Valid @Schema(required = true, description = "The report itself.") RegisterConcern concern) {
}
