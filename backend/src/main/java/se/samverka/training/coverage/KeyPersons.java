package se.samverka.training.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Naming the key persons of units: the coordinator everywhere, the head of a sector in their own. */
@ApplicationScoped
public class KeyPersons {
    @Inject
    KeyPersonRepository persons;

    @Inject
    EmployeeLookup employees;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public List<KeyPersonView> list() {
        return persons.views(today());
    }

    /** @throws ProblemException validation-failed, also for somebody whom the actor may not know of */
    @Transactional
    public Once<KeyPersonView> name(String key, NameKeyPerson command) {
        Idempotency.requireKey(key);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "nameKeyPerson", command, id, () -> {
            UUID employee = employees.byExternalId(List.of(command.employeeNumber())).get(command.employeeNumber());
            if (employee == null) {
                throw ProblemException.invalid("#/employeeNumber", "employee_unknown");
            }
            if (persons.isNamed(employee)) {
                throw ProblemException.invalid("#/employeeNumber", "already_key_person");
            }
            persons.persistAndFlush(new KeyPerson(id, employee, today(), current.get().id()));
            audit.record("training_key_person.named", "training_key_person", id);
            return persons.view(id, today());
        }, made -> persons.view(made, today()));
    }

    @Transactional
    public KeyPersonView end(UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        KeyPerson person = persons.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Versions.requireMatch(ifMatch, person.version());
        if (person.isOver()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        person.end(today());
        persons.flush();
        audit.record("training_key_person.ended", "training_key_person", id);
        return persons.view(id, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
