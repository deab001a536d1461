package se.samverka.rights.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.MaskGround;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A part as the extract shows it.")
public record ShownPart(
        @Schema(required = true, description = "Names the part within its case.", examples = "concern.number") String key,
        @Schema(required = true, pattern = "^[a-z_]{1,40}$", description = "What sort of thing it is, as a code.", examples = "fact") String kind,
        @Schema(description = "The Swedish day it was written down; absent for facts of the case.") LocalDate writtenOn,
        @Schema(required = true, description = "What is shown, field by field; masked passages are [maskerat]. None when all of it is masked.") List<ExtractPart.Field> fields,
        @Schema(description = "Why something is masked; absent when nothing is.") MaskGround ground) {
}
