package se.samverka.publicsite;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the sender of a report gets. It cannot be had again.")
public record ReportReceipt(
        @Schema(required = true, description = "To follow the report and write to those who work with it. Known to the sender alone: only a fingerprint is stored.", examples = "K7QM-4TXP-9RWD-2HVN-8CZE") String receipt) {
}
