package se.samverka.training.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many stand how in a training. Somebody in two personnel groups is counted in both.")
public record CoverageCounts(
        @Schema(required = true, description = "Of how many it is required.") int staff,
        @Schema(required = true, description = "How many have it and it is valid, those it soon expires for among them.") int valid,
        @Schema(required = true, description = "For how many of these it expires within ninety days.") int expiring,
        @Schema(required = true, description = "For how many it has expired.") int expired,
        @Schema(required = true, description = "How many never took it.") int never) {

    static final CoverageCounts NOBODY = new CoverageCounts(0, 0, 0, 0, 0);

    CoverageCounts and(CoverageCounts other) {
        return new CoverageCounts(staff + other.staff, valid + other.valid, expiring + other.expiring, expired + other.expired, never + other.never);
    }
}
