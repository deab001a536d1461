package se.samverka.organisation.hr.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.FieldMessages;
import se.samverka.shared.problem.Wording;

@Schema(description = "One thing to correct in a file, and where.")
public record StaffFileFault(
        @Schema(required = true, description = "The row in the file, from 1, which is the headings; 0 for the file as a whole.") int row,
        @Schema(nullable = true, description = "The column's heading, as in the file; null for the row as a whole.", examples = "Startdatum") String column,
        @Schema(required = true, description = "Stable machine code.", examples = "file_date_unreadable") String code,
        @Schema(required = true, description = "What to do.") Wording detail) {

    static StaffFileFault of(int row, String column, String code) {
        return new StaffFileFault(row, column, code, FieldMessages.of(code));
    }
}
