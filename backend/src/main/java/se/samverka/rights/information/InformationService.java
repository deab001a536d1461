package se.samverka.rights.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.rights.CaseWork;
import se.samverka.rights.StatutoryTime;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** Telling the person a case is about, or saying why not. */
@ApplicationScoped
public class InformationService {
    /** A delay has a review date (safeguard 17), never further away than this. */
    private static final int REVIEW_WITHIN_MONTHS = 3;
    private static final int MOST = 100;
    /** What ends the duty: whoever is only told later is still to be told. */
    private static final Set<InformationGround> ENDS_IT = Set.of(InformationGround.ALREADY_INFORMED, InformationGround.NO_PERSON);

    @Inject
    InformationRepository information;

    @Inject
    ConcernLookup concerns;

    @Inject
    AccountLookup accounts;

    @Inject
    CaseSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public InformationDutyList waiting() {
        LocalDate today = today();
        return new InformationDutyList(information.waiting(MOST).stream()
                .sorted(Comparator.comparing(InformationDuty::dueOn)).map(duty -> duty.item(today)).toList());
    }

    @Transactional
    public InformationDutyView get(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        InformationDutyView view = view(require(concern), brief);
        audit.record("rights.information_read", "concern", concern);
        return view;
    }

    @Transactional
    public InformationDutyView note(UUID concern, String ifMatch, NoteInformation command) {
        Versions.requireGiven(ifMatch);
        ConcernBrief brief = concerns.require(concern);
        CaseWork.require(current.get(), brief);
        InformationDuty duty = require(concern);
        Versions.requireMatch(ifMatch, duty.version());
        check(command, duty);
        Instant now = clock.instant();
        accounts.ensureKnown(current.get());
        duty.note(command);
        information.add(new InformationNote(concern, command, current.get(), now, seal));
        Map<String, String> snapshot = new HashMap<>(Map.of("outcome", command.outcome().code()));
        if (command.ground() != null) {
            snapshot.put("ground", command.ground().code());
        }
        audit.record("rights.information_noted", "concern", concern, snapshot);
        return view(duty, brief);
    }

    private void check(NoteInformation command, InformationDuty duty) {
        boolean informed = command.outcome() == InformationOutcome.INFORMED;
        together("#/informedOn", informed, command.informedOn());
        together("#/channel", informed, command.channel());
        together("#/ground", !informed, command.ground());
        together("#/reason", !informed, command.reason());
        together("#/reviewOn", command.outcome() == InformationOutcome.DELAYED, command.reviewOn());
        LocalDate today = today();
        if (informed && command.informedOn().isAfter(today)) {
            throw ProblemException.invalid("#/informedOn", "in_the_future");
        }
        if (informed && command.informedOn().isBefore(duty.obtainedOn())) {
            throw ProblemException.invalid("#/informedOn", "before_received");
        }
        if (command.outcome() == InformationOutcome.DELAYED) {
            if (ENDS_IT.contains(command.ground())) {
                throw ProblemException.invalid("#/ground", "not_for_a_delay");
            }
            if (!command.reviewOn().isAfter(today)) {
                throw ProblemException.invalid("#/reviewOn", "in_the_past");
            }
            if (command.reviewOn().isAfter(StatutoryTime.months(today, REVIEW_WITHIN_MONTHS))) {
                throw ProblemException.invalid("#/reviewOn", "too_far_ahead");
            }
        }
    }

    private static void together(String pointer, boolean wanted, Object given) {
        if (wanted != (given != null)) {
            throw ProblemException.invalid(pointer, wanted ? "required" : "not_with_this");
        }
    }

    private InformationDutyView view(InformationDuty duty, ConcernBrief concern) {
        List<InformationNoteView> notes = information.notesOf(duty.concernId()).stream().map(note -> note.view(seal)).toList();
        return new InformationDutyView(duty.version(), duty.item(today()), notes, CaseWork.isOf(current.get(), concern));
    }

    private InformationDuty require(UUID concern) {
        return information.findOf(concern).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
