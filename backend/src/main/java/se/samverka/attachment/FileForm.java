package se.samverka.attachment;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only for the contract: the body is read as a stream, never into this. */
@Schema(description = "One file, as browsers send it from a form.")
record FileForm(@Schema(required = true, type = SchemaType.STRING, format = "binary",
        description = "A picture (JPEG, PNG), a PDF or a plain text in UTF-8, at most 10 MiB, with its name and its media type.") String file) {
}
