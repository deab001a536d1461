package se.samverka.shared.outbox;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;

/**
 * Why a mail server did not take a mail.
 *
 * @param kind          of the exception or the server's reply code; never its words, which repeat the address
 * @param noSuchMailbox whether it was the recipient's mailbox that was refused, for good
 */
record MailFault(String kind, boolean noSuchMailbox) {
    /** RFC 5321, 4.2.3: mailbox unavailable, not local, name not allowed. Others tell of the servers and not of the address. */
    private static final Set<Integer> ABOUT_THE_MAILBOX = Set.of(550, 551, 553);

    static MailFault of(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof SMTPException)) {
            cause = cause.getCause();
        }
        return cause instanceof SMTPException reply ? new MailFault("SMTP " + reply.getReplyCode(), isAboutTheMailbox(reply))
                : new MailFault(cause.getClass().getSimpleName(), false);
    }

    /** Some servers say 550 of a sender whom they do not relay for: 5.7.x (RFC 3463). */
    private static boolean isAboutTheMailbox(SMTPException reply) {
        return ABOUT_THE_MAILBOX.contains(reply.getReplyCode()) && reply.getEnhancedStatus() != SMTPException.EnhancedStatus.OTHER_SECURITY;
    }
}
