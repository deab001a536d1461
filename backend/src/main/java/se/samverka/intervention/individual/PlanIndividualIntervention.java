package se.samverka.intervention.individual;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "Something that is to be done for the person the concern is about.")
public record PlanIndividualIntervention(
        @NotNull @Schema(required = true, description = "What kind of intervention, from the catalogue; of the individual level.") UUID kindId,
        @NotNull @Schema(required = true) InterventionGround ground,
        @NotNull @Schema(required = true, description = "When the consent was given or the decision made; not after today.") LocalDate groundOn,
        @NotNull @FreeText(max = 1000) @Schema(required = true, description = "Who gave the consent, to what and for how long; or who decided, and where it is filed.") String groundNote,
        @NotNull @Schema(required = true, description = "First day.") LocalDate startsOn,
        @NotNull @Schema(required = true, description = "Last day that is planned.") LocalDate endsOn,
        @Schema(nullable = true, description = "When it is looked at next.") LocalDate followUpOn,
        @NotNull @Size(min = 1, max = 5) @Schema(required = true, description = "What it is to lead to, each goal by itself.") List<@NotNull @FreeText(max = 500) String> goals) {
}
