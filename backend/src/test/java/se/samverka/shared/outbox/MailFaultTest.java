package se.samverka.shared.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address is given up for what is said of it, never because a server is down. */
@Tag("unit")
class MailFaultTest {

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user, true", "551 5.1.6 has moved, true", "550 5.7.1 relaying denied, false", "554 5.7.1 policy, false",
        "451 4.7.1 greylisted, false", "535 5.7.8 wrong password, false"})
    void a_mailbox_that_is_refused_is_told_from_a_server_that_does_not_take_mail(String reply, boolean noSuchMailbox) {
        int code = Integer.parseInt(reply.substring(0, 3));
        MailFault fault = MailFault.of(new CompletionException(new SMTPException("refused", code, List.of(reply), true)));
        assertEquals(noSuchMailbox, fault.noSuchMailbox());
        assertEquals("SMTP " + code, fault.kind());
    }

    @Test
    void a_server_that_says_no_more_than_the_code_is_taken_at_its_word() {
        assertTrue(MailFault.of(new SMTPException("refused", 550, List.of("550 no such user"), false)).noSuchMailbox());
    }

    @Test
    void a_server_that_is_down_says_nothing_of_an_address() {
        MailFault fault = MailFault.of(new CompletionException(new ConnectException("refused: someone@example.se")));
        assertFalse(fault.noSuchMailbox());
        assertEquals("ConnectException", fault.kind());
    }
}
