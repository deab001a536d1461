package se.samverka.contactpath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Keeping the contact paths. Somebody in fear may ring what stands here: every change is in the audit log. */
@ApplicationScoped
public class ContactPathService {
    @Inject
    ContactPathRepository paths;

    @Inject
    ContactPathCheck check;

    @Inject
    AccountLookup accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    Event<ContactPathsChanged> changes;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public List<ContactPathView> list() {
        List<ContactPath> shown = current.get().is(Role.COORDINATOR) ? paths.all() : paths.inUse();
        return views(shown);
    }

    @Transactional
    public ContactPathView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Once<ContactPathView> add(String key, SaveContactPath command) {
        Idempotency.requireKey(key);
        check.check(command);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "addContactPath", command, id, () -> {
            ContactPath path = ContactPath.add(id, paths.lastPosition() + 1, command);
            paths.persistAndFlush(path);
            trace("added", path, Map.of());
            return view(path);
        }, this::get);
    }

    @Transactional
    public ContactPathView change(UUID id, String ifMatch, SaveContactPath command) {
        ContactPath path = requireFor(ContactPathAction.CHANGE, id, ifMatch);
        check.check(command);
        path.change(command);
        return done("changed", path, Map.of("state", path.state(today()).code()));
    }

    /** Those it passes move one step; their readers have seen another order, so their versions change too. */
    @Transactional
    public ContactPathView move(UUID id, String ifMatch, int position) {
        ContactPath path = requireFor(ContactPathAction.MOVE, id, ifMatch);
        List<ContactPath> order = new ArrayList<>(paths.inUse());
        order.remove(path);
        order.add(Math.min(position - 1, order.size()), path);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        return done("moved", path, Map.of("position", Integer.toString(path.position())));
    }

    @Transactional
    public ContactPathView verify(UUID id, String ifMatch) {
        ContactPath path = requireFor(ContactPathAction.VERIFY, id, ifMatch);
        Actor actor = current.get();
        accounts.ensureKnown(actor);
        path.verify(today(), actor.id());
        return done("verified", path, Map.of());
    }

    @Transactional
    public ContactPathView withdraw(UUID id, String ifMatch) {
        ContactPath path = requireFor(ContactPathAction.WITHDRAW, id, ifMatch);
        path.withdraw(clock.instant());
        return done("withdrawn", path, Map.of());
    }

    private ContactPathView done(String verb, ContactPath path, Map<String, String> particulars) {
        paths.flush();
        trace(verb, path, particulars);
        return view(path);
    }

    private ContactPath requireFor(ContactPathAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        ContactPath path = require(id);
        Versions.requireMatch(ifMatch, path.version());
        if (!ContactPathPolicy.allowed(current.get(), path.state(today())).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        return path;
    }

    private ContactPath require(UUID id) {
        return paths.findByIdOptional(id).filter(path -> !path.isWithdrawn() || current.get().is(Role.COORDINATOR))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private ContactPathView view(ContactPath path) {
        return views(List.of(path)).get(0);
    }

    private List<ContactPathView> views(List<ContactPath> shown) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        Map<UUID, String> verifiers = paths.verifiers(shown.stream().map(ContactPath::id).toList());
        return shown.stream().map(path -> path.view(now, today, verifiers.get(path.id()),
                ContactPathPolicy.allowed(current.get(), path.state(today)))).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    private void trace(String verb, ContactPath path, Map<String, String> particulars) {
        audit.record("contact_path." + verb, "contact_path", path.id(), particulars);
        changes.fire(new ContactPathsChanged());
    }
}
