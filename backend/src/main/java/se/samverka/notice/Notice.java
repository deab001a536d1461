package se.samverka.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.samverka.shared.notice.NoticeKind;

/** That somebody is told. Left by {@link NoticeDesk}; only its reading and its mailing change. */
@Entity
@Table(name = "notice")
public class Notice {
    @Id
    private UUID id;

    @Column(name = "recipient_id", updatable = false)
    private UUID recipientId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NoticeKind kind;

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "read_at", updatable = false)
    private Instant readAt;

    protected Notice() {
    }

    UUID id() {
        return id;
    }

    UUID recipientId() {
        return recipientId;
    }

    NoticeKind kind() {
        return kind;
    }

    boolean isRead() {
        return readAt != null;
    }

    NoticeView view() {
        return new NoticeView(id, kind.code(), kind.wording(), kind.subject(), subjectId, raisedAt, readAt,
                kind.weight() == NoticeKind.Weight.ALARM);
    }
}
