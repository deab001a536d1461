package se.samverka.publicsite;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only for the contract: the body is read as a stream, never into this. */
@Schema(description = "A letter in JSON and one file, in this order, as browsers send them from a form.")
record HandInFileForm(@Schema(required = true, description = "Read before the file is taken in.") HandInFile letter,
        @Schema(required = true, type = SchemaType.STRING, format = "binary",
                description = "A picture (JPEG, PNG), a PDF or a plain text in UTF-8, at most 10 MiB. Its name is not kept.") String file) {
}
