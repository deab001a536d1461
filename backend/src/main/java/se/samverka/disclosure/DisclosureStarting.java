package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.PersonRef;
import se.samverka.disclosure.mailbox.Mailboxes;
import se.samverka.disclosure.request.DisclosureRequest;
import se.samverka.disclosure.request.DisclosureRequests;
import se.samverka.legalbasis.Direction;
import se.samverka.legalbasis.RecipientKind;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** The two ways a disclosure begins: a request from the police mailbox, or somebody here who names a recipient. */
@ApplicationScoped
class DisclosureStarting {
    @Inject
    DisclosureRepository disclosures;

    @Inject
    DisclosureRequests requests;

    @Inject
    DisclosureSeal seal;

    @Inject
    Mailboxes mailboxes;

    @Inject
    AccountLookup accounts;

    @Inject
    CurrentActor current;

    Disclosure start(UUID id, ConcernBrief concern, StartDisclosure command, Instant now) {
        accounts.ensureKnown(current.get());
        Disclosure disclosure = command.requestId() == null ? forNamed(id, concern, command, now) : forRequest(id, concern, command, now);
        disclosures.persistAndFlush(disclosure);
        return disclosure;
    }

    /** Accounts that held the role principal when they last logged in. */
    List<PersonRef> principals() {
        List<UUID> ids = accounts.holdersOf(Role.PRINCIPAL);
        return disclosures.names(ids).entrySet().stream().map(name -> new PersonRef(name.getKey(), name.getValue()))
                .sorted(java.util.Comparator.comparing(PersonRef::name)).toList();
    }

    private Disclosure forRequest(UUID id, ConcernBrief concern, StartDisclosure command, Instant now) {
        if (command.direction() != null || command.recipientKind() != null || command.recipient() != null || command.mailboxId() != null) {
            throw ProblemException.invalid("#/requestId", "one_of");
        }
        DisclosureRequest request = requests.takeUp(command.requestId(), concern.id(), now);
        return Disclosure.start(id, concern, request.id(), Direction.ON_REQUEST, RecipientKind.POLICE, request.mailboxId(),
                seal.recipient(concern.id(), id, request.unit()), current.get().id(), now);
    }

    private Disclosure forNamed(UUID id, ConcernBrief concern, StartDisclosure command, Instant now) {
        List<FieldError> missing = new ArrayList<>();
        if (command.direction() == null) {
            missing.add(new FieldError("#/direction", "required", null));
        }
        if (command.recipientKind() == null) {
            missing.add(new FieldError("#/recipientKind", "required", null));
        }
        if (command.recipient() == null && command.mailboxId() == null) {
            missing.add(new FieldError("#/recipient", "required", null));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, missing);
        }
        return Disclosure.start(id, concern, null, command.direction(), command.recipientKind(), command.mailboxId(),
                seal.recipient(concern.id(), id, nameOf(command)), current.get().id(), now);
    }

    private String nameOf(StartDisclosure command) {
        if (command.mailboxId() == null) {
            return command.recipient();
        }
        if (command.recipient() != null) {
            throw ProblemException.invalid("#/recipient", "one_of");
        }
        if (command.recipientKind() != RecipientKind.POLICE) {
            throw ProblemException.invalid("#/mailboxId", "mailbox_is_for_police");
        }
        return mailboxes.unitOf(command.mailboxId()).orElseThrow(() -> ProblemException.invalid("#/mailboxId", "unknown_value"));
    }
}
