package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;

/** The conversation with the reporter: theirs, and to anybody else a trace of who they are. */
@ApplicationScoped
class MessageExtract implements ExtractSource {
    @Inject
    MessageRepository messages;

    @Inject
    CaseSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("message");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        List<Message> inOrder = messages.newestOf(caseId, Integer.MAX_VALUE, Conversations.MOST);
        Collections.reverse(inOrder);
        return inOrder.stream().map(message -> new ExtractPart.Writing().add("from", message.sender().code()).add("text", message.text(seal))
                .as("message." + message.id(), "message", message.sentOn(), madeFor.aboutReporter())).toList();
    }
}
