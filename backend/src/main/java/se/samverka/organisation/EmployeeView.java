package se.samverka.organisation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who works or has worked here.")
public record EmployeeView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "What HR's system calls them.", examples = "N1042") String externalId,
        @Schema(required = true, description = "Whether HR has told where they get mail at work.") boolean hasWorkAddress,
        @Schema(required = true, description = "Where they worked, the earliest first. Of those that the caller may see.") List<EmployeeListItem> history) {
}
