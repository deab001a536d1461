package se.samverka.relativesupport;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was agreed with the relative.")
public record StartSupport(
        @NotNull @NotEmpty @Size(max = 8) @Schema(required = true, description = "Forms of support.") List<@NotNull SupportForm> forms,
        @NotNull @Schema(required = true, description = "When the next contact was promised: within six months. A day that is no working day becomes the next one.") LocalDate nextContactOn) {
}
