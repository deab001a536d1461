package se.samverka.handover.recipient;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A function that concerns can be handed over or referred to.")
public record RecipientView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, examples = "Socialtjänstens mottagning") String name,
        @Schema(required = true) RecipientKind kind,
        @Schema(required = true, description = "Whether it belongs to the same authority. Secrecy may stand between its branches all the same.") boolean insideAuthority,
        @Schema(nullable = true, description = "The branch of activity (verksamhetsgren) it belongs to inside the authority.") String branch,
        @Schema(nullable = true, description = "Number to read a package out on.") String phone,
        @Schema(nullable = true, description = "Where a letter goes.") String postalAddress,
        @Schema(nullable = true, description = "Its address in the municipality's system for secure messages.") String secureAddress,
        @Schema(required = true, description = "Who receives for it in this system.") List<Receiver> receivers,
        @Schema(required = true, description = "The secrecy-safe ways to it.") Set<HandOverMethod> methods,
        @Schema(required = true, description = "Whether it can be chosen.") boolean active) {

    @Schema(name = "Receiver", description = "A handler who receives for a recipient.")
    public record Receiver(@Schema(required = true) UUID id, @Schema(required = true, examples = "Hanna Wikström") String name) {
    }
}
