package se.samverka.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InterventionReach", description = "How many sessions were held and how many people they reached. A number under five is neither kept nor added.")
public record Reach(
        @Schema(required = true, description = "Sessions held.") int held,
        @Schema(nullable = true, description = "People reached on the days that reached five or more; null when no day did.") Integer reached,
        @Schema(required = true, description = "Days that reached fewer than five; not in `reached`.") int smallDays) {
}
