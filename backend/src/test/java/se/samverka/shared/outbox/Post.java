package se.samverka.shared.outbox;

import io.quarkus.arc.Arc;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import java.util.List;
import se.samverka.testing.Database;

/** What the post brings in a test, where no mail leaves the computer. */
public final class Post {
    private Post() {
    }

    /** Delivers all that lies in the outbox. */
    public static void deliver() {
        while (Database.number("select count(*) from outbox_message where delivered_at is null and parked_at is null and next_attempt_at <= now()") > 0) {
            Arc.container().instance(OutboxDeliveryJob.class).get().run();
        }
    }

    /** From here on only what comes now. */
    public static void empty() {
        deliver();
        mailbox().clear();
    }

    public static List<Mail> to(String address) {
        return mailbox().getMailsSentTo(address);
    }

    private static MockMailbox mailbox() {
        return Arc.container().instance(MockMailbox.class).get();
    }
}
