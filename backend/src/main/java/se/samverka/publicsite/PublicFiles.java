package se.samverka.publicsite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.attachment.AttachmentVerbs;
import se.samverka.attachment.InspectedFile;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.receipt.ReceiptCode;
import se.samverka.shared.receipt.Receipts;
import se.samverka.shared.security.CurrentActor;

/**
 * A file on its way through the public door. The work is looked at before the file is taken in, and the file is looked into
 * before anybody asks whose it is: an unknown receipt is answered as a known one. Opens its own transactions.
 */
@ApplicationScoped
class PublicFiles {
    @Inject
    Challenges challenges;

    @Inject
    Receipts receipts;

    @Inject
    PublicReportService reports;

    @Inject
    EqualAnswers equal;

    @Inject
    AttachmentVerbs files;

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    @Inject
    CurrentActor current;

    /** What a challenge is spent on. */
    private record SentFile(UUID holder, String digest) {
    }

    Uni<RestResponse<ReportView>> receive(String contentType, InputStream body) {
        return files.receive(contentType, body, text -> {
            HandInFile letter = read(text);
            Challenge challenge = challenges.requireSolved(letter.solved());
            UUID holder = receipts.holderOf(ReceiptCode.typed(letter.receipt()));
            current.asHolderOf(holder);
            return file -> equal.after(() -> handIn(challenge, holder, file));
        });
    }

    private Once<ReportView> handIn(Challenge challenge, UUID holder, InspectedFile file) {
        BooleanSupplier spend = () -> reports.spend(challenge, new SentFile(holder, file.digestInHex()));
        Optional<UUID> concern = reports.own();
        boolean first = concern.map(id -> files.handIn(id, file, spend)).orElseGet(spend::getAsBoolean);
        return new Once<>(reports.follow(null).answer(), !first);
    }

    private HandInFile read(String text) {
        HandInFile letter;
        try {
            letter = json.readValue(text, HandInFile.class);
        } catch (JsonProcessingException unreadable) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        if (letter == null) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        Set<ConstraintViolation<HandInFile>> violations = validator.validate(letter);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return letter;
    }
}
