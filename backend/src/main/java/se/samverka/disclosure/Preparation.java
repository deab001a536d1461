package se.samverka.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to leave and why, as it was prepared last.
 *
 * @param basisVersion the wording of the legal basis it rests on
 * @param content      sealed: what leaves and the weighing behind it
 * @param packageHash  of what is sealed: who approves says which package is meant
 * @param deciderId    the principal who is asked to decide; null when no principal is
 */
@Embeddable
record Preparation(
        @Column(name = "basis_code") String basisCode,
        @Column(name = "basis_version") Integer basisVersion,
        @Column(name = "content") byte[] content,
        @Column(name = "package_hash") String packageHash,
        @Column(name = "decider_id") UUID deciderId,
        @Column(name = "prepared_by") UUID by,
        @Column(name = "prepared_at") Instant at) {
}
