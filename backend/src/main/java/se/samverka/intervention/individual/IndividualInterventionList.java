package se.samverka.intervention.individual;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is done for the person a concern is about. Reading it is logged.")
public record IndividualInterventionList(
        @Schema(required = true, description = "Newest first.") List<IndividualInterventionView> items,
        @Schema(required = true, description = "Whether the caller may plan another: the handler, while the concern is worked with.") boolean mayPlan,
        @Schema(required = true, description = "Whether the concern was closed while something is planned or under way; closing is refused then, unless somebody planned at that very moment.") boolean openInClosedConcern) {
}
