package se.samverka.concern;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What a list of concerns can be narrowed by. An allow-list: nothing about what people believe, no free text. */
public class ConcernFilter extends PageRequest {
    @QueryParam("status")
    @Parameter(description = "Only in these states; may be repeated.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ConcernStatus.class))
    public List<String> status;

    @QueryParam("subjectKind")
    @Parameter(description = "Only about this.", schema = @Schema(implementation = SubjectKind.class))
    public String subjectKind;

    @QueryParam("eventType")
    @Parameter(description = "Only this event type.", schema = @Schema(implementation = EventType.class))
    public String eventType;

    @QueryParam("urgency")
    @Parameter(description = "Only this urgency.", schema = @Schema(implementation = Urgency.class))
    public String urgency;

    @QueryParam("sectorCode")
    @Parameter(description = "Only from this sector; a code from /sectors.", schema = @Schema(type = SchemaType.STRING, maxLength = 40))
    public String sectorCode;

    @QueryParam("overdue")
    @Parameter(description = "true: only those past their due date.", schema = @Schema(type = SchemaType.BOOLEAN))
    public String overdue;

    @QueryParam("assignedToMe")
    @Parameter(description = "true: only those the caller handles.", schema = @Schema(type = SchemaType.BOOLEAN))
    public String assignedToMe;

    /** The filter with its values read. */
    record Checked(List<ConcernStatus> statuses, SubjectKind subjectKind, EventType eventType, Urgency urgency,
            String sectorCode, boolean overdue, boolean assignedToMe) {
    }

    /** @throws ProblemException invalid-parameter */
    Checked checked() {
        List<FieldError> errors = new ArrayList<>();
        List<ConcernStatus> statuses = new ArrayList<>();
        for (String value : status == null ? List.<String>of() : status) {
            statuses.add(one("status", value, ConcernStatus.values(), ConcernStatus::code, errors));
        }
        Checked checked = new Checked(statuses,
                one("subjectKind", subjectKind, SubjectKind.values(), SubjectKind::code, errors),
                one("eventType", eventType, EventType.values(), EventType::code, errors),
                one("urgency", urgency, Urgency.values(), Urgency::code, errors),
                sector(errors),
                flag("overdue", overdue, errors), flag("assignedToMe", assignedToMe, errors));
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, errors);
        }
        return checked;
    }

    private String sector(List<FieldError> errors) {
        if (sectorCode != null && !sectorCode.matches("[a-z0-9_]{2,40}")) {
            errors.add(new FieldError("?sectorCode", "unknown_sector", null));
        }
        return sectorCode;
    }

    private static boolean flag(String name, String value, List<FieldError> errors) {
        Boolean read = one(name, value, new Boolean[] {true, false}, Object::toString, errors);
        return Boolean.TRUE.equals(read);
    }

    private static <T> T one(String name, String value, T[] known, Function<T, String> code, List<FieldError> errors) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(known).filter(candidate -> code.apply(candidate).equals(value)).findFirst()
                .orElseGet(() -> {
                    errors.add(new FieldError("?" + name, "unknown_value", null));
                    return null;
                });
    }
}
