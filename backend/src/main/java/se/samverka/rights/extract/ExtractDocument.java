package se.samverka.rights.extract;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.extract.ExtractFor;

@Schema(description = "The extract as the person gets it, with identities opened. Every opening is logged.")
public record ExtractDocument(
        @Schema(required = true, description = "Who answers for the data.", examples = "Nordmalings kommun") String controller,
        @Schema(required = true, examples = "2026-0042", description = "The case.") String caseNumber,
        @Schema(required = true) ExtractFor madeFor,
        @Schema(required = true, description = "The Swedish day as of which it was made.") LocalDate asOf,
        @Schema(required = true, description = "What it shows and what is masked.") List<ShownPart> parts) {
}
