package se.samverka.shared.outbox;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
public class Outbox {
    private static final int MOST_PER_TURN = 20;

    @Inject
    EntityManager database;

    @Inject
    Mailer mailer;

    @Inject
    MailAddresses addresses;

    @Inject
    Clock clock;

    @ConfigProperty(name = "samverka.public-origin")
    String publicOrigin;

    /** Leaves a mail to a function mailbox; it is sent when the present transaction has committed. */
    public void leave(String address, Notice notice) {
        database.persist(OutboxMessage.toMailbox(address, notice, clock.instant()));
    }

    /** Leaves a mail to somebody, at the address they have when it is sent. @param things how many wait, or null */
    public void leave(UUID account, Notice notice, Integer things) {
        database.persist(OutboxMessage.toPerson(account, notice, things, clock.instant()));
    }

    /** When a notice of this kind was last left for anybody. */
    public Optional<Instant> lastLeft(Notice notice) {
        return Optional.ofNullable(database.createQuery("select max(createdAt) from OutboxMessage where template = :template", Instant.class)
                .setParameter("template", notice.code()).getSingleResult());
    }

    /** Takes due messages for itself. Call in a transaction of its own, then {@link #deliver} outside of it. */
    public List<OutboxMessage> claim(Instant now) {
        List<OutboxMessage> due = database.createNativeQuery("select * from outbox_message where delivered_at is null"
                        + " and parked_at is null and next_attempt_at <= :now order by next_attempt_at limit :most"
                        + " for update skip locked", OutboxMessage.class)
                .setParameter("now", now).setParameter("most", MOST_PER_TURN).getResultList();
        due.forEach(message -> message.lease(now));
        return due;
    }

    /** Sends one message; no transaction is open while the mail server is talked to. */
    public void deliver(OutboxMessage message) {
        String address = message.recipientId() == null ? message.recipient()
                : QuarkusTransaction.requiringNew().call(() -> addresses.of(message.recipientId()).orElse(null));
        if (address == null) {
            QuarkusTransaction.requiringNew().run(() ->
                    database.find(OutboxMessage.class, message.id()).undeliverable("no_address", clock.instant()));
            return;
        }
        String fault = null;
        try {
            Notice notice = message.notice();
            mailer.send(Mail.withText(address, notice.subject(message.things()), notice.body(publicOrigin)));
        } catch (RuntimeException failed) {
            fault = failed.getClass().getSimpleName();
        }
        String outcome = fault;
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMessage current = database.find(OutboxMessage.class, message.id());
            if (outcome == null) {
                current.delivered(clock.instant());
            } else {
                current.failed(outcome, clock.instant());
            }
        });
    }
}
