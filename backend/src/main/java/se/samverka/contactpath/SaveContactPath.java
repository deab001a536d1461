package se.samverka.contactpath;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A contact path as it should be. Another channel or address takes the verification back.")
public record SaveContactPath(
        @Pattern(regexp = "^[a-z0-9_]{2,40}$") @Schema(description = "The municipality's function, a code of /functions; absent when it is another's.", examples = "socialtjanst_mottagning") String functionCode,
        @NotNull @FreeText(max = 100) @Schema(required = true, description = "The function's name; no person's.", examples = "Socialtjänstens mottagning") String name,
        @FreeText(max = 100) @Schema(description = "The name in English.", examples = "Social services, reception") String nameEn,
        @FreeText(max = 300) @Schema(description = "What one turns here for.", examples = "Oro för ett barn. Råd utan att säga vem du är.") String purpose,
        @FreeText(max = 300) @Schema(description = "The same in English.", examples = "Worry about a child. Advice without saying who you are.") String purposeEn,
        @NotNull @Schema(required = true) ContactChannel channel,
        @Size(min = 1, max = 200) @Schema(description = "The number or address in that channel; absent until somebody fills it in.", examples = "0930-140 00") String address,
        @NotNull @Schema(required = true, description = "Whether it is open round the clock; then there are no openings.") Boolean openAlways,
        @NotNull @Size(max = 40) @Schema(required = true, description = "The week's opening hours; empty and not always: no hours are told.") List<@NotNull @Valid Opening> openings,
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, description = "Languages spoken there, ISO 639.", examples = "[\"sv\",\"en\"]") List<@NotNull @Pattern(regexp = "^[a-z]{2,3}$") String> languages,
        @NotNull @Schema(required = true, description = "Whether what is secret may go this way. Never e-mail or chat.") Boolean secrecySafe,
        @NotNull @Size(min = 1, max = 5) @Schema(required = true, description = "Whom it is for.") List<@NotNull ContactAudience> audiences) {
}
