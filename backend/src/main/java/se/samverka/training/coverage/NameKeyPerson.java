package se.samverka.training.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who is to be a key person.")
public record NameKeyPerson(
        @NotNull @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$") @Schema(required = true, description = "HR's number of the employee; of one's own sector for its head.", examples = "A1001") String employeeNumber) {
}
