package se.samverka.training.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.privacy.SmallNumbers;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;
import se.samverka.training.Training;
import se.samverka.training.TrainingChoice;
import se.samverka.training.coverage.CoverageRepository.Counted;

/** How far the municipality has come with what it has agreed on (ADR 138). */
@ApplicationScoped
public class TrainingCoverage {
    @Inject
    CoverageRepository coverage;

    @Inject
    TrainingChoice trainings;

    @Inject
    EmployeeLookup employees;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public CoverageList list(CoverageDay asOf) {
        LocalDate day = asOf.day(today());
        boolean all = current.get().is(Role.COORDINATOR);
        Optional<String> own = ownSector();
        Map<UUID, CoverageCounts> sums = new LinkedHashMap<>();
        if (all || own.isPresent()) {
            // What is withheld is in no sum: nothing can be worked out by subtracting.
            coverage.count(day, null, all ? null : own.get(), false).forEach(counted -> sums.merge(counted.trainingId(),
                    all && isFew(counted.cell()) ? CoverageCounts.NOBODY : counted.cell().counts(), CoverageCounts::and));
        }
        return new CoverageList(day, all ? null : own.orElse(null), sums.entrySet().stream()
                .map(sum -> new CoverageItem(sum.getKey(), name(sum.getKey()), sum.getValue().staff() == 0 ? null : sum.getValue())).toList());
    }

    /** Coordinators see all with small groups withheld; heads of sector their own sector, whole, and by unit. */
    @Transactional
    public CoverageTable of(UUID trainingId, CoverageDay asOf) {
        Training training = require(trainingId);
        LocalDate day = asOf.day(today());
        Optional<String> own = ownSector();
        List<CoverageCell> mine = own.map(sector -> cells(day, trainingId, sector, false)).orElse(List.of());
        List<CoverageCell> units = own.map(sector -> cells(day, trainingId, sector, true)).orElse(List.of());
        if (!current.get().is(Role.COORDINATOR)) {
            return new CoverageTable(trainingId, training.name(), day, mine, units);
        }
        List<CoverageCell> others = cells(day, trainingId, null, false).stream().filter(cell -> !mine.contains(cell)).toList();
        return new CoverageTable(trainingId, training.name(), day,
                Stream.concat(mine.stream(), others.stream().map(cell -> isFew(cell) ? cell.withheld() : cell)).toList(), units);
    }

    /** Of one's own sector only: nobody else sees who lacks what. */
    @Transactional
    public PageOf<TrainingGap> gaps(UUID trainingId, CoverageDay asOf, Slice slice, UriInfo uri) {
        require(trainingId);
        LocalDate day = asOf.day(today());
        List<TrainingGap> found = ownSector().map(sector -> coverage.gaps(day, trainingId, sector)).orElse(List.of());
        List<TrainingGap> page = found.stream().filter(gap -> slice.after() == null || gap.employeeId().toString().compareTo(slice.after().toString()) > 0)
                .skip(slice.skipped()).limit(slice.limit() + 1L).toList();
        return PageOf.of(page, found.size(), slice, uri, TrainingGap::employeeId, gap -> gap);
    }

    @Transactional
    public OwnTrainings mine() {
        Optional<UUID> employee = employees.ofAccount(current.get().id());
        return new OwnTrainings(employee.isPresent(), employee.map(known -> coverage.of(known, today())).orElse(List.of()));
    }

    private List<CoverageCell> cells(LocalDate day, UUID training, String sector, boolean byUnit) {
        return coverage.count(day, training, sector, byUnit).stream().map(Counted::cell).toList();
    }

    private static boolean isFew(CoverageCell cell) {
        return SmallNumbers.isFew(cell.counts().staff());
    }

    /** The sector that the actor leads. */
    private Optional<String> ownSector() {
        Actor actor = current.get();
        return actor.is(Role.SECTOR_LEAD) ? employees.sectorOf(actor.id()) : Optional.empty();
    }

    private String name(UUID training) {
        return trainings.find(training).map(Training::name).orElseThrow();
    }

    private Training require(UUID id) {
        return trainings.find(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
