package se.samverka.handover;

import java.util.List;
import java.util.UUID;
import se.samverka.handover.recipient.HandOverMethod;

/** What somebody has chosen to send, to whom and how. */
interface ChosenContents {
    HandOverKind kind();

    UUID recipientId();

    HandOverMethod method();

    List<String> parts();
}
