package se.samverka.publicsite;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the relative gets. It cannot be had again.")
public record SupportRequestReceipt(
        @Schema(required = true, description = "To follow the request and to write and be answered. Known to the relative alone: only a fingerprint is stored.", examples = "K7QM-4TXP-9RWD-2HVN-8CZE") String receipt) {
}
