package se.samverka.disclosure.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Exactly what leaves: what is previewed, approved and sent is this one record.")
public record PackageContent(
        @Schema(required = true, description = "The disclosure; the reference to quote.") UUID disclosureId,
        @Schema(description = "The recipient's own case number, when they asked with one.") String yourCaseNumber,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, description = "The legal basis's code.", examples = "act_2025_170_section_6") String basisCode,
        @Schema(required = true, description = "The law and the section.") Wording law,
        @Schema(required = true, description = "What is given, item by item.") List<PackageItem> items,
        @Schema(description = "A note to the recipient.") String noteToRecipient) {
}
