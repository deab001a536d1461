package se.samverka.training.completion;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Completions from a learning platform.")
public record CompletionBatch(
        @Size(max = CompletionRows.MOST) @Schema(required = true, description = "At the most 5000, in any order.") List<CompletionRow> completions) {
}
