package se.samverka.publicsite;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.attachment.MyAttachment;
import se.samverka.concern.Investigation;
import se.samverka.concern.MyConcern;
import se.samverka.message.ReporterMessage;

@Schema(description = "A report as its sender may follow it. Of the same length whether the receipt is known or not.")
public record ReportView(
        @Schema(required = true, description = "Whether any report has this receipt. If not, nothing else is told and nothing was done.") boolean found,
        @Schema(nullable = true) MyConcern.Progress progress,
        @Schema(nullable = true, description = "About a child, for who owed the report by their work: what social services answered.") Investigation investigation,
        @Schema(nullable = true, description = "The day it came in.") LocalDate receivedOn,
        @Schema(required = true, description = "Files handed in with it, oldest first. They are not given back.") List<MyAttachment> files,
        @Schema(required = true, description = "The newest messages that fit, oldest first.") List<ReporterMessage> messages,
        @Schema(required = true, description = "Whether there are earlier ones: ask again with `before`.") boolean hasEarlier,
        @Schema(required = true, description = "Fills the answer up to its one length; means nothing.") String padding) implements ByReceipt<ReportView> {

    static ReportView unknown() {
        return new ReportView(false, null, null, null, List.of(), List.of(), false, "");
    }

    @Override
    public ReportView withNewest(int most) {
        return new ReportView(found, progress, investigation, receivedOn, files, messages.subList(messages.size() - most, messages.size()), true, padding);
    }

    @Override
    public ReportView withPadding(String filling) {
        return new ReportView(found, progress, investigation, receivedOn, files, messages, hasEarlier, filling);
    }
}
