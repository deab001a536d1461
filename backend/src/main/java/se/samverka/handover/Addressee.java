package se.samverka.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.handover.recipient.Recipient;
import se.samverka.handover.recipient.RecipientKind;

/** To whom and how, as it was when it was sent: the directory may change afterwards. */
@Embeddable
record Addressee(
        @Column(name = "recipient_id") UUID recipientId,
        @Column(name = "recipient_name") String name,
        @Column(name = "recipient_kind") @Enumerated(EnumType.STRING) RecipientKind kind,
        @Enumerated(EnumType.STRING) HandOverMethod method) {

    static Addressee of(Recipient recipient, HandOverMethod method) {
        return new Addressee(recipient.id(), recipient.name(), recipient.kind(), method);
    }

    /** Whether it is received in this system. */
    boolean isHere() {
        return method == HandOverMethod.IN_SYSTEM;
    }
}
