package se.samverka.shared.notice;

import java.util.Collection;
import java.util.UUID;

/**
 * Leaves notices in the transaction of what they tell of. While one of a kind about a subject is unread, its recipient
 * gets no other: twice the same is noise. Nobody is told of what they did themselves.
 */
public interface Notices {
    /** @param subjectId what the kind is about: {@link NoticeKind#subject()} */
    void toPerson(UUID person, NoticeKind kind, UUID subjectId);

    void toPeople(Collection<UUID> people, NoticeKind kind, UUID subjectId);

    /** To everybody whose account held the realm role at the last login. */
    void toRole(String role, NoticeKind kind, UUID subjectId);

    void forget(Collection<UUID> subjects);

    /** Takes back what was said of this kind about subjects; as the system. */
    void forget(Collection<UUID> subjects, NoticeKind kind);
}
