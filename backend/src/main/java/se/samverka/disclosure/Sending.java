package se.samverka.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** How, by whom and when it was sent. */
@Embeddable
record Sending(
        @Column(name = "method") @Enumerated(EnumType.STRING) SendingMethod method,
        @Column(name = "sent_by") UUID by,
        @Column(name = "sent_at") Instant at) {
}
