package se.samverka.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

@ApplicationScoped
class NoticeDesk implements Notices {
    @Inject
    EntityManager database;

    @Inject
    AccountLookup accounts;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    public void toPerson(UUID person, NoticeKind kind, UUID subjectId) {
        tell(List.of(person), kind, subjectId);
    }

    @Override
    public void toPeople(Collection<UUID> people, NoticeKind kind, UUID subjectId) {
        tell(people, kind, subjectId);
    }

    @Override
    public void toRole(String role, NoticeKind kind, UUID subjectId) {
        tell(accounts.holdersOf(role), kind, subjectId);
    }

    @Override
    public void forget(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            database.createNativeQuery("delete from notice where subject_id in (:subjects)").setParameter("subjects", subjects).executeUpdate();
        }
    }

    @Override
    public void forget(Collection<UUID> subjects, NoticeKind kind) {
        if (!subjects.isEmpty()) {
            database.createNativeQuery("delete from notice where subject_id in (:subjects) and kind = :kind")
                    .setParameter("subjects", subjects).setParameter("kind", kind.code()).executeUpdate();
        }
    }

    private void tell(Collection<UUID> people, NoticeKind kind, UUID subjectId) {
        List<UUID> others = people.stream().filter(person -> !current.get().is(person)).toList();
        if (others.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        // Without naming the index: then nothing is read, which the teller may not.
        database.createNativeQuery("insert into notice (id, recipient_id, kind, subject_id, raised_at)"
                        + " select id, recipient, :kind, :subject, :now from unnest(:ids, :recipients) as told (id, recipient)"
                        + " on conflict do nothing")
                .setParameter("kind", kind.code()).setParameter("subject", subjectId).setParameter("now", now)
                .setParameter("ids", others.stream().map(person -> TimeOrderedId.at(now)).toArray(UUID[]::new))
                .setParameter("recipients", others.toArray(UUID[]::new))
                .executeUpdate();
    }
}
