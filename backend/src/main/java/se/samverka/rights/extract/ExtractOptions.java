package se.samverka.rights.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;

@Schema(description = "Everything the case holds, with what is proposed to be masked. Reading it is logged.")
public record ExtractOptions(
        @Schema(required = true) ExtractFor madeFor,
        @Schema(required = true, description = "Every part, in the order of the case.") List<ExtractPart> parts) {
}
