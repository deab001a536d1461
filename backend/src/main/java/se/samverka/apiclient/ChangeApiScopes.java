package se.samverka.apiclient;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a system may do from now on.")
public record ChangeApiScopes(
        @NotNull @Size(min = 1, max = 16) @Schema(required = true, description = "All of it, not only what is new; only what its kind can have. Twice is once.") List<@NotNull ApiScope> scopes) {
}
