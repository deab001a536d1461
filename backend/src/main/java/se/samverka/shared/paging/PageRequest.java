package se.samverka.shared.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Which part of a list is asked for. Taken as text, so that every fault is one clear answer (400). */
public class PageRequest {
    public static final int MOST_PER_PAGE = 100;
    private static final int DEEPEST_ROW = 10_000;

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(description = "How many items at the most, 1 to 100.",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                    minimum = "1", maximum = "100", defaultValue = "20"))
    public String limit;

    @QueryParam("page")
    @Parameter(description = "Page number from 1. page × limit may be at most 10 000; beyond that follow `_links.next`.",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                    minimum = "1", defaultValue = "1"))
    public String page;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on, as given in `_links.next`. Not together with `page`.",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, maxLength = 40))
    public String cursor;

    /** @throws ProblemException invalid-parameter */
    public Slice slice() {
        List<FieldError> errors = new ArrayList<>();
        int most = number("limit", limit, 1, MOST_PER_PAGE, errors);
        int pageNumber = page == null ? 1 : number("page", page, 1, DEEPEST_ROW, errors);
        if (errors.isEmpty() && (long) pageNumber * most > DEEPEST_ROW) {
            errors.add(new FieldError("?page", "too_deep", null));
        }
        if (page != null && cursor != null) {
            errors.add(new FieldError("?cursor", "one_of", null));
        }
        UUID after = cursor == null ? null : Cursor.read(cursor, errors);
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, errors);
        }
        return new Slice(most, cursor == null ? pageNumber : null, after);
    }

    private static int number(String name, String text, int least, int most, List<FieldError> errors) {
        if (!text.matches("-?[0-9]{1,9}")) {
            errors.add(new FieldError("?" + name, text.matches("-?[0-9]+") ? "out_of_range" : "not_a_number", null));
            return least;
        }
        int value = Integer.parseInt(text);
        if (value < least || value > most) {
            errors.add(new FieldError("?" + name, "out_of_range", null));
            return least;
        }
        return value;
    }
}
