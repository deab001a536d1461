package se.samverka.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A package as those who receive it open it. Opening it is logged and the sender sees that.")
public record ReceivedHandOverView(
        @Schema(required = true, description = "Where it stands.") ReceivedHandOverItem handOver,
        @Schema(nullable = true, description = "What was sent; null once it was answered or taken back: then nothing of it is left here.") HandOverPackage contents,
        @Schema(nullable = true, description = "The legal basis it was sent on; null when nothing of the case was.", examples = "social_services_report") String basisCode) {
}
