package se.samverka.handover;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.identity.IdentityField;

/** What somebody has chosen to send, to whom and how. */
interface ChosenContents {
    HandOverKind kind();

    UUID recipientId();

    HandOverMethod method();

    List<String> parts();

    Set<IdentityField> identityFields();
}
