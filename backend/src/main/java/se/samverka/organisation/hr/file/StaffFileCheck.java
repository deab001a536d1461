package se.samverka.organisation.hr.file;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What reading in a file would come to. Nothing was changed.")
public record StaffFileCheck(
        @Schema(required = true, description = "How many rows it has below the headings.") int rows,
        @Schema(nullable = true, description = "How its letters are stored; null when it cannot be told.", examples = "UTF-8") String encoding,
        @Schema(nullable = true, description = "What stands between its columns; null when it cannot be told.", examples = ";") String separator,
        @Schema(required = true, description = "Headings that say nothing to us: what stands there is not taken in.") List<String> ignoredColumns,
        @Schema(required = true, description = "How many units are new.") int unitsAdded,
        @Schema(required = true, description = "How many units are like something else.") int unitsChanged,
        @Schema(required = true, description = "How many employees are new.") int employeesAdded,
        @Schema(required = true, description = "How many employees work somewhere else, or as something else.") int employeesChanged,
        @Schema(required = true, description = "How many employees are known to be so.") int employeesUnchanged,
        @Schema(nullable = true, description = "How many would have left because they are not in it; null unless it names everybody and nothing in it is to be corrected.") Integer employeesLeft,
        @Schema(required = true, description = "How many things there are to correct.") int faultCount,
        @Schema(required = true, description = "The first 500 of them, by row.") List<StaffFileFault> faults) {
}
