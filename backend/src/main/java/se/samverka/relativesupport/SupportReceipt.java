package se.samverka.relativesupport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What follows a request for support. It cannot be had again.")
public record SupportReceipt(
        @Schema(required = true, description = "To follow the request and to write and be answered. Give it to the relative and keep no copy: only a fingerprint is stored.", examples = "K7QM-4TXP-9RWD-2HVN-8CZE") String receipt) {
}
