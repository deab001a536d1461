package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.organisation.PersonnelGroupLookup;
import se.samverka.organisation.SectorLookup;
import se.samverka.organisation.UnitLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.TimeOrderedId;

/** Asking a named set of employees to acknowledge a routine by a day, and seeing how far that has come (ADR 105). */
@ApplicationScoped
public class RoutineCampaigns {
    @Inject
    RoutineCampaignRepository campaigns;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineDesk desk;

    @Inject
    SectorLookup sectors;

    @Inject
    PersonnelGroupLookup groups;

    @Inject
    UnitLookup units;

    @Inject
    EmployeeLookup employees;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Transactional
    public List<RoutineCampaignView> list(UUID routine) {
        desk.require(routine);
        return campaigns.of(routine).stream().map(RoutineCampaign::view).toList();
    }

    /** @throws ProblemException illegal-transition, while nothing of the routine is followed by employees */
    @Transactional
    public Once<RoutineCampaignView> open(UUID routine, String key, OpenRoutineCampaign command) {
        Idempotency.requireKey(key);
        desk.require(routine);
        UUID id = TimeOrderedId.at(desk.now());
        return idempotency.once(key, "openRoutineCampaign " + routine, command, id, () -> {
            requireFollowed(routine);
            LocalDate today = desk.today();
            RoutineChecks.requireDay("#/dueOn", command.dueOn(), today.plusDays(1), today.plusYears(1));
            requireKnown(command);
            RoutineCampaign campaign = new RoutineCampaign(id, routine, command, today, desk.actor(), desk.now());
            campaigns.persistAndFlush(campaign);
            audit.record("routine.campaign_opened", "routine", routine, Map.of("groups", String.join(",", command.groupCodes()),
                    "sectors", String.join(",", command.sectorCodes()), "units", String.valueOf(command.unitIds().size()), "due", command.dueOn().toString()));
            return campaign.view();
        }, made -> require(routine, made).view());
    }

    @Transactional
    public RoutineCampaignView end(UUID routine, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        RoutineCampaign campaign = require(routine, id);
        Versions.requireMatch(ifMatch, campaign.version());
        if (campaign.isOver()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        campaign.end(desk.now());
        campaigns.flush();
        audit.record("routine.campaign_ended", "routine", routine);
        return campaign.view();
    }

    /**
     * Coordinators see all with small groups withheld; heads of sector their own sector, whole.
     *
     * @throws ProblemException not-found, also while nothing of the routine is followed by employees
     */
    @Transactional
    public RoutineCoverageTable coverage(UUID routine) {
        RoutineVersion version = routines.published(routine).filter(found -> found.isFor(RoutineAudience.STAFF))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return new RoutineCoverageTable(version.routine().name(), version.number(), version.effectiveFrom(), cells(version), units(version));
    }

    private List<RoutineCoverageCell> cells(RoutineVersion version) {
        Actor actor = current.get();
        List<RoutineCoverageCell> own = !actor.is(Role.SECTOR_LEAD) ? List.of()
                : employees.sectorOf(actor.id()).map(sector -> campaigns.coverage(version, sector)).orElse(List.of());
        if (!actor.is(Role.COORDINATOR)) {
            return own;
        }
        List<RoutineCoverageCell> others = campaigns.coverage(version, null).stream().filter(cell -> !own.contains(cell)).toList();
        return Stream.concat(own.stream(), SmallGroups.withheld(others).stream()).toList();
    }

    /** What is withheld must not be worked out within a sector either, whose groups are shown beside. */
    private List<RoutineUnitCoverage> units(RoutineVersion version) {
        Actor actor = current.get();
        Optional<String> own = actor.is(Role.SECTOR_LEAD) ? employees.sectorOf(actor.id()) : Optional.empty();
        if (!actor.is(Role.COORDINATOR)) {
            return own.map(sector -> campaigns.unitCoverage(version, desk.today(), sector)).orElse(List.of());
        }
        Map<String, List<RoutineUnitCoverage>> bySector = campaigns.unitCoverage(version, desk.today(), null).stream()
                .collect(Collectors.groupingBy(RoutineUnitCoverage::sectorCode, TreeMap::new, Collectors.toList()));
        return bySector.entrySet().stream().flatMap(sector -> (own.filter(sector.getKey()::equals).isPresent() ? sector.getValue()
                : SmallGroups.withheld(sector.getValue())).stream()).toList();
    }

    private RoutineCampaign require(UUID routine, UUID id) {
        return campaigns.find(routine, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private void requireFollowed(UUID routine) {
        if (routines.published(routine).filter(version -> version.isFor(RoutineAudience.STAFF)).isEmpty()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private void requireKnown(OpenRoutineCampaign command) {
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < command.groupCodes().size(); i++) {
            if (!groups.isPersonnelGroup(command.groupCodes().get(i))) {
                faults.add(new FieldError("#/groupCodes/" + i, "unknown_value", null));
            }
        }
        for (int i = 0; i < command.sectorCodes().size(); i++) {
            if (!sectors.exists(command.sectorCodes().get(i))) {
                faults.add(new FieldError("#/sectorCodes/" + i, "unknown_value", null));
            }
        }
        for (int i = 0; i < command.unitIds().size(); i++) {
            if (!units.isUnit(command.unitIds().get(i))) {
                faults.add(new FieldError("#/unitIds/" + i, "unknown_value", null));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }
}
