package se.samverka.disclosure.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.ConcernPart;
import se.samverka.legalbasis.Holder;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One item that leaves.")
public record PackageItem(
        @Schema(required = true) ItemKind kind,
        @Schema(description = "The Swedish day it was written down; absent for facts and for what was written for this disclosure.") LocalDate writtenOn,
        @Schema(required = true, description = "What it says, field by field.") List<Field> fields,
        @Schema(required = true) Holder holder) {

    @Schema(name = "PackageItemField", description = "One field of an item.")
    public record Field(@Schema(required = true, examples = "whatHappened") String name,
            @Schema(required = true, description = "A text, a date or a code, as `name` says.") String value) {
    }

    static PackageItem picked(ConcernPart part, Holder holder) {
        return new PackageItem(ItemKind.of(part.kind()), part.writtenOn(),
                part.fields().stream().map(field -> new Field(field.name(), field.value())).toList(), holder);
    }

    static PackageItem written(ItemKind kind, String text, Holder holder) {
        return new PackageItem(kind, null, List.of(new Field("text", text)), holder);
    }
}
