package se.samverka.training.completion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of the rows. Sending the same again changes nothing.")
public record CompletionReceipt(
        @Schema(required = true, description = "Rows that were sent.", examples = "120") int rows,
        @Schema(required = true, description = "Those that told something new.", examples = "117") int recorded,
        @Schema(required = true, description = "Those that were known.", examples = "2") int repeated,
        @Schema(required = true, description = "Of these two, those whose employee or training somebody must settle first.", examples = "4") int waiting,
        @Schema(required = true, description = "Those that cannot be right; nothing of them was kept.", examples = "1") int refused,
        @Schema(required = true, description = "What is wrong with those, the first hundred faults.") List<RefusedRow> faults) {
}
