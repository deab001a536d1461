package se.samverka.disclosure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.ConcernPart;
import se.samverka.concern.PersonRef;
import se.samverka.legalbasis.AgeGroup;

@Schema(description = "What there is to choose from in a disclosure. Nothing is chosen.")
public record DisclosureOptions(
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true) AgeGroup ageGroup,
        @Schema(required = true, description = "The parts of the case that can leave it, in the order of the case.") List<ConcernPart> parts,
        @Schema(required = true, description = "The police mailboxes that have been used.") List<MailboxView> mailboxes,
        @Schema(required = true, description = "Principals who can be asked to decide.") List<PersonRef> principals) {

    @Schema(description = "A police system's mailbox.")
    public record MailboxView(@Schema(required = true) UUID id,
            @Schema(required = true, description = "The police unit behind it, as it has named itself.", examples = "Polismyndigheten, lokalpolisområde Umeå") String unit) {
    }
}
