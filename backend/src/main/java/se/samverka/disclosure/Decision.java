package se.samverka.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * How it was decided: by the second of two who approved, or by the one who refused.
 *
 * @param refusal sealed: why it was refused; null when it was granted
 */
@Embeddable
record Decision(
        @Column(name = "decided_by") UUID by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "refusal") byte[] refusal) {
}
