package se.samverka.handover.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.TimeOrderedId;

/** Keeping the directory. Who receives for a recipient decides who sees its packages: every change is in the audit log. */
@ApplicationScoped
public class RecipientService {
    @Inject
    RecipientRepository recipients;

    @Inject
    AccountLookup accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Transactional
    public List<RecipientView> list() {
        List<Recipient> all = recipients.all();
        List<RecipientView.Receiver> known = recipients.named(all.stream()
                .flatMap(recipient -> recipient.receivers().stream()).collect(Collectors.toSet()));
        return all.stream().map(recipient -> recipient.view(known)).toList();
    }

    @Transactional
    public RecipientView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Once<RecipientView> add(String key, SaveRecipient command) {
        Idempotency.requireKey(key);
        check(command);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "addRecipient", command, id, () -> {
            Recipient recipient = Recipient.add(id, command);
            recipients.persistAndFlush(recipient);
            trace("recipient.added", recipient);
            return view(recipient);
        }, this::get);
    }

    /** @throws ProblemException validation-failed for another kind: it is fixed when a recipient is added */
    @Transactional
    public RecipientView change(UUID id, String ifMatch, SaveRecipient command) {
        Versions.requireGiven(ifMatch);
        Recipient recipient = require(id);
        Versions.requireMatch(ifMatch, recipient.version());
        if (command.kind() != recipient.kind()) {
            throw ProblemException.invalid("#/kind", "fixed_when_added");
        }
        check(command);
        recipient.change(command);
        recipients.flush();
        trace("recipient.changed", recipient);
        return view(recipient);
    }

    private Recipient require(UUID id) {
        return recipients.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private RecipientView view(Recipient recipient) {
        return recipient.view(recipients.named(recipient.receivers()));
    }

    private void check(SaveRecipient command) {
        if (!command.insideAuthority() && !command.receivers().isEmpty()) {
            throw ProblemException.invalid("#/receivers", "outside_authority");
        }
        for (int i = 0; i < command.receivers().size(); i++) {
            if (!accounts.isHandler(command.receivers().get(i))) {
                throw ProblemException.invalid("#/receivers/" + i, "not_a_handler");
            }
        }
    }

    private void trace(String action, Recipient recipient) {
        audit.record(action, "recipient", recipient.id(), Map.of("receivers",
                recipient.receivers().stream().map(UUID::toString).limit(20).collect(Collectors.joining(","))));
    }
}
