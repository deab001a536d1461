package se.samverka.disclosure.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A request in the inbox: where it stands, no text.")
public record PoliceRequestItem(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The police unit that asks.", examples = "Polismyndigheten, lokalpolisområde Umeå") String unit,
        @Schema(required = true) RequestStatus status,
        @Schema(required = true, description = "When it came in.") Instant receivedAt,
        @Schema(nullable = true, description = "By when they want an answer.") LocalDate answerBy) {

    static PoliceRequestItem of(DisclosureRequest request) {
        return new PoliceRequestItem(request.id(), request.unit(), request.status(), request.receivedAt(), request.answerBy());
    }
}
