package se.samverka.organisation.hr.file;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** How a file is to be read in. Taken as text, so that every fault is one clear answer (400). */
public class StaffFileFilter {
    @QueryParam("complete")
    @Parameter(description = "true: the file names everybody who works here, so that who is not in it has left. Else nobody leaves but by a last day.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String complete;

    @QueryParam("skipFaulty")
    @Parameter(description = "true: rows with something to correct are left out, and nobody leaves by not being named. Else they keep all of the file out.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String skipFaulty;

    @QueryParam("manyHaveLeft")
    @Parameter(description = "true: it is right that more than a fifth of all employees, and more than ten, have left.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String manyHaveLeft;

    /** @throws ProblemException invalid-parameter */
    ReadingOrder order() {
        return new ReadingOrder(is("complete", complete), is("skipFaulty", skipFaulty), is("manyHaveLeft", manyHaveLeft));
    }

    private static boolean is(String name, String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?" + name, "unknown_value", null)));
        }
        return Boolean.parseBoolean(text);
    }
}
