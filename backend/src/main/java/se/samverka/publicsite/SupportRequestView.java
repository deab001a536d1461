package se.samverka.publicsite;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.relativesupport.RelativeMessage;
import se.samverka.relativesupport.SupportProgress;

@Schema(description = "A request for support as the relative may follow it. Of the same length whether the receipt is known or not.")
public record SupportRequestView(
        @Schema(required = true, description = "Whether any request for support has this receipt. If not, nothing else is told and nothing was done.") boolean found,
        @Schema(nullable = true, description = "How far it has come; null when it is not known.") SupportProgress progress,
        @Schema(required = true, description = "The newest messages that fit, oldest first. The first of all is what was asked.") List<RelativeMessage> messages,
        @Schema(required = true, description = "Whether there are earlier ones: ask again with `before`.") boolean hasEarlier,
        @Schema(required = true, description = "Fills the answer up to its one length; means nothing.") String padding) implements ByReceipt<SupportRequestView> {

    @Override
    public SupportRequestView withNewest(int most) {
        return new SupportRequestView(found, progress, messages.subList(messages.size() - most, messages.size()), true, padding);
    }

    @Override
    public SupportRequestView withPadding(String filling) {
        return new SupportRequestView(found, progress, messages, hasEarlier, filling);
    }
}
