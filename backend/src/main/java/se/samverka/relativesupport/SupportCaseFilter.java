package se.samverka.relativesupport;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What a list of support cases can be narrowed by. */
public class SupportCaseFilter extends PageRequest {
    @QueryParam("status")
    @Parameter(description = "Only in these states; may be repeated.", schema = @Schema(type = SchemaType.ARRAY, implementation = SupportStatus.class))
    public List<String> status;

    @QueryParam("overdue")
    @Parameter(description = "true: only those past their due date.", schema = @Schema(type = SchemaType.BOOLEAN))
    public String overdue;

    @QueryParam("assignedToMe")
    @Parameter(description = "true: only those the caller handles.", schema = @Schema(type = SchemaType.BOOLEAN))
    public String assignedToMe;

    /** The filter with its values read. */
    record Checked(List<SupportStatus> statuses, boolean overdue, boolean assignedToMe) {
    }

    /** @throws ProblemException invalid-parameter */
    Checked checked() {
        List<FieldError> errors = new ArrayList<>();
        List<SupportStatus> statuses = new ArrayList<>();
        for (String value : status == null ? List.<String>of() : status) {
            Optional<SupportStatus> known = Arrays.stream(SupportStatus.values()).filter(one -> one.code().equals(value)).findFirst();
            known.ifPresentOrElse(statuses::add, () -> errors.add(new FieldError("?status", "unknown_value", null)));
        }
        Checked checked = new Checked(statuses, flag("overdue", overdue, errors), flag("assignedToMe", assignedToMe, errors));
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, errors);
        }
        return checked;
    }

    private static boolean flag(String name, String value, List<FieldError> errors) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            errors.add(new FieldError("?" + name, "unknown_value", null));
        }
        return "true".equals(value);
    }
}
