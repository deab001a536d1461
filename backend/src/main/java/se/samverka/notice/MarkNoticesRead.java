package se.samverka.notice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The notices that were seen are read.")
public record MarkNoticesRead(
        @NotNull @Schema(required = true, description = "The newest notice that was seen; it and all before it are read. What came since stays unread.") UUID upTo) {
}
