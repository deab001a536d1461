package se.samverka.notice;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.paging.PageRequest;

public class NoticeFilter extends PageRequest {
    @QueryParam("unread")
    @Pattern(regexp = "true|false", message = "unknown_value")
    @Parameter(description = "true: only those not marked read.", schema = @Schema(type = SchemaType.BOOLEAN))
    public String unread;

    boolean unreadOnly() {
        return "true".equals(unread);
    }
}
