package se.samverka.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.samverka.identity.match.IdentitySearches;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** What those do who may open an identity; only the receiver writes. What reporters do: {@link SubjectNaming}. */
@ApplicationScoped
public class IdentityService {
    /** What earlier concerns are found by. */
    private static final Set<IdentityField> SEARCHED = EnumSet.of(IdentityField.NAME, IdentityField.BIRTH_YEAR, IdentityField.PERSONAL_IDENTITY_NUMBER);

    @Inject
    IdentityDesk desk;

    @Inject
    IdentityRepository identities;

    @Inject
    IdentitySealing sealing;

    @Inject
    IdentitySearches searches;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    /** Who is known, without a value, tells of people already: it is a reading of the case. */
    @Transactional
    public IdentityList list(UUID concern) {
        IdentityRight right = desk.requireRight(concern);
        Map<UUID, Set<IdentityField>> openable = identities.openable(concern);
        IdentityList list = new IdentityList(identities.of(concern).stream()
                .map(identity -> IdentityView.of(identity, openable.getOrDefault(identity.id(), Set.of()))).toList(),
                right, IdentityPolicy.allowed(right, desk.isClosed(right, concern)));
        audit.record("identity.listed", "concern", concern, Map.of("as", right.code()));
        return list;
    }

    /** @throws ProblemException validation-failed with {@code taken} when that person is written down already */
    @Transactional
    public Once<IdentityView> record(UUID concern, String key, RecordIdentity command) {
        Idempotency.requireKey(key);
        desk.requireFor(IdentityAction.RECORD, concern);
        if ((command.whose() == IdentityOf.SUBJECT) != (command.pseudonym() != null)) {
            throw ProblemException.invalid("#/pseudonym", command.pseudonym() == null ? "required" : "one_of");
        }
        Map<IdentityField, String> values = FieldForms.checked(command.details(), "#/details", desk.today());
        requireSomething(values.keySet(), "#/details");
        Instant now = desk.now();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "recordIdentity " + concern, command, id, () -> {
            SealedIdentity identity = SealedIdentity.record(id, concern, command.whose(), command.pseudonym(), command.protectedIdentity(),
                    values.keySet(), current.get().id(), now);
            if (!identities.insert(identity)) {
                throw ProblemException.invalid("#/pseudonym", "taken");
            }
            sealing.write(identity, values);
            searches.ask(concern, id);
            trace("identity.recorded", identity, values.keySet());
            return viewOf(identity);
        }, known -> viewOf(desk.require(concern, known)));
    }

    @Transactional
    public IdentityView change(UUID concern, UUID id, String ifMatch, ChangeIdentity command) {
        SealedIdentity identity = desk.requireFor(IdentityAction.CHANGE, concern, id, ifMatch);
        List<SealedField> stored = identities.fieldsOf(id);
        Map<IdentityField, String> before = sealing.open(stored);
        Map<IdentityField, String> values = new EnumMap<>(IdentityField.class);
        values.putAll(before);
        values.keySet().removeAll(command.remove());
        values.putAll(FieldForms.checked(command.set(), "#/set", desk.today()));
        requireJustified(values.keySet());
        requireSomething(values.keySet(), "#/remove");
        Set<IdentityField> changed = EnumSet.allOf(IdentityField.class);
        changed.removeIf(field -> Objects.equals(before.get(field), values.get(field)));
        identity.change(command.protectedIdentity(), values.keySet(), desk.now());
        sealing.rewrite(identity, stored, values);
        if (!Collections.disjoint(changed, SEARCHED)) {
            searches.ask(concern, id);
        }
        identities.flush();
        trace("identity.changed", identity, changed);
        return viewOf(identity);
    }

    @Transactional
    public void remove(UUID concern, UUID id, String ifMatch) {
        SealedIdentity identity = desk.requireFor(IdentityAction.REMOVE, concern, id, ifMatch);
        identities.delete(identity);
        identities.flush();
        if (identity.whose() == IdentityOf.REPORTER) {
            identities.noteReporter(List.of(concern), false);
        }
        trace("identity.removed", identity, identity.fields());
    }

    /** Each opening is an event of its own that names the fields (safeguard 19). */
    @Transactional
    public OpenedIdentity open(UUID concern, UUID id, OpenIdentity command) {
        IdentityRight right = desk.requireFor(IdentityAction.OPEN, concern);
        SealedIdentity identity = desk.require(concern, id);
        if (!identity.fields().containsAll(command.fields())) {
            throw ProblemException.invalid("#/fields", "not_held");
        }
        List<SealedField> opened = identities.fieldsOf(id).stream().filter(field -> command.fields().contains(field.field())).toList();
        if (opened.size() < command.fields().size()) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        OpenedIdentity view = OpenedIdentity.of(identity, sealing.open(opened));
        audit.record("identity.opened", "concern", concern, Map.of("as", right.code(), "whose", identity.whose().code(),
                "fields", IdentityField.codesOf(command.fields())));
        return view;
    }

    /** For the receiver, who may open all of it. */
    private static IdentityView viewOf(SealedIdentity identity) {
        return IdentityView.of(identity, identity.fields());
    }

    private static void requireSomething(Set<IdentityField> fields, String pointer) {
        if (fields.isEmpty()) {
            throw ProblemException.invalid(pointer, "required");
        }
    }

    /** A number is never kept without saying why, nor the other way round. */
    private static void requireJustified(Set<IdentityField> fields) {
        if (fields.contains(IdentityField.PERSONAL_IDENTITY_NUMBER) != fields.contains(IdentityField.NUMBER_JUSTIFICATION)) {
            throw ProblemException.invalid("#/remove", "number_with_justification");
        }
    }

    private void trace(String action, SealedIdentity identity, Set<IdentityField> fields) {
        audit.record(action, "concern", identity.concernId(),
                Map.of("whose", identity.whose().code(), "fields", IdentityField.codesOf(fields)));
    }
}
