package se.samverka.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.attachment.scan.VirusScanner;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.crypto.UnopenableException;
import se.samverka.shared.store.FileStore;
import se.samverka.shared.time.DayOnly;

/** Asks the virus scanner about every file it has not answered for. While it does not answer, the files wait. */
@ApplicationScoped
public class AttachmentScan {
    private static final Logger LOG = Logger.getLogger(AttachmentScan.class);
    private static final int AT_A_TIME = 50;

    @Inject
    AttachmentRepository attachments;

    @Inject
    VirusScanner scanner;

    @Inject
    FileStore store;

    @Inject
    FileMemory memory;

    @Inject
    CaseSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Outside a transaction, as the system. Ends at the first file that the scanner does not answer for. */
    public void scanUnscanned() {
        if (!scanner.isRequired()) {
            return;
        }
        List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> attachments.unscanned(AT_A_TIME));
        try {
            waiting.forEach(id -> memory.with(() -> {
                content(id).ifPresent(content -> note(id, ask(content)));
                return null;
            }));
        } catch (UncheckedIOException noAnswer) {
            LOG.warnf("The virus scanner does not answer: %s", noAnswer.getCause().getClass().getSimpleName());
        }
    }

    /** Empty when it is missing or damaged: that shows when somebody asks for it, and in attachments-check. */
    private Optional<byte[]> content(UUID id) {
        return store.get(id).flatMap(sealed -> {
            try {
                return QuarkusTransaction.requiringNew().call(() -> attachments.findByIdOptional(id)
                        .map(file -> seal.openBytes(file.concernId(), Attachment.placeOfContent(id), sealed)));
            } catch (UnopenableException damaged) {
                return Optional.empty();
            }
        });
    }

    private Verdict ask(byte[] content) {
        try {
            return scanner.isInfected(content) ? Verdict.INFECTED : Verdict.CLEAN;
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        }
    }

    private void note(UUID id, Verdict verdict) {
        QuarkusTransaction.requiringNew().run(() -> attachments.findByIdOptional(id).ifPresent(file -> {
            // To the minute it would tell when the sender was here: the row says it, by the day, and no event.
            boolean unknown = file.isOfSomebodyUnknown();
            Instant now = unknown ? DayOnly.of(clock.instant()) : clock.instant();
            // Another instance may have asked at the same time.
            if (attachments.noteVerdict(id, verdict, now) && !unknown) {
                audit.record("attachment.scanned", "concern", file.concernId(), Map.of("attachment", id.toString(), "verdict", verdict.code()));
            }
        }));
    }
}
