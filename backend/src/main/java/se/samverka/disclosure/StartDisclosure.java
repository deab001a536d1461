package se.samverka.disclosure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.legalbasis.Direction;
import se.samverka.legalbasis.RecipientKind;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Starts a disclosure: for a request from the police mailbox (requestId alone), or for somebody else, asked for or not.")
public record StartDisclosure(
        @Schema(description = "The police request it answers; then nothing else is given.") UUID requestId,
        @Schema(description = "Whether they asked.") Direction direction,
        @Schema(description = "Who is to have it.") RecipientKind recipientKind,
        @FreeText(max = 200) @Schema(description = "The recipient's unit or function, never a person's name. Not with a mailbox.", examples = "Polismyndigheten, lokalpolisområde Umeå") String recipient,
        @Schema(description = "The police mailbox it is to be sent to, from the disclosure options; for the police only.") UUID mailboxId) {
}
