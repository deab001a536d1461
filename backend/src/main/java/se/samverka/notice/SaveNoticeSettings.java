package se.samverka.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the caller wants to be told. Kinds that are not named are told as is usual.")
public record SaveNoticeSettings(
        @NotNull @Size(max = 100) @Schema(required = true) List<@NotNull @Valid KindDelivery> items) {

    @Schema(description = "How to be told of one kind.")
    public record KindDelivery(
            @NotNull @Pattern(regexp = "[a-z_]{1,40}") @Schema(required = true, examples = "concern_assigned", description = "The kind, as a code.") String kind,
            @NotNull @Schema(required = true) Delivery delivery) {
    }
}
