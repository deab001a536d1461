package se.samverka.rights;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The restriction ends.")
public record LiftRestriction(
        @Schema(nullable = true, description = "When the person was told that it would be lifted (GDPR 18.3): before it is. Required for one case.") LocalDate subjectInformedOn) {
}
