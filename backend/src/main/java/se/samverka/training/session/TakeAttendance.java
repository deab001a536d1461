package se.samverka.training.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who came, all of them: also those who had not enrolled.")
public record TakeAttendance(
        @NotNull @Size(max = 1000) @Schema(required = true, description = "HR's numbers of those who came; taken again, the list is the new one.")
        List<@NotNull @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$") String> present) {
}
