package se.samverka.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverka.concern.PreventionLevel;
import se.samverka.intervention.InterventionTotals.LevelTotals;
import se.samverka.intervention.InterventionTotals.QuarterTotals;
import se.samverka.shared.privacy.SmallNumbers;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;

/**
 * Adds up a year. Reach under five was never kept, so sums of sums cannot give it away (ADR 120); what is for one person
 * has one cell a year.
 */
@ApplicationScoped
public class InterventionTotalling {
    private static final Reach NOTHING = new Reach(0, null, 0);

    @Inject
    InterventionRepository interventions;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param year as it was asked for; null for this year
     * @throws ProblemException invalid-parameter; action-not-allowed for who does not see every case and would count some
     */
    @Transactional
    public InterventionTotals of(String year) {
        if (!current.get().is(Role.COORDINATOR)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        int asked = year == null ? LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN).getYear() : read(year);
        List<Object[]> rows = interventions.quarters(LocalDate.of(asked, 1, 1), LocalDate.of(asked + 1, 1, 1));
        List<LevelTotals> levels = Stream.of(PreventionLevel.GENERAL, PreventionLevel.SPECIFIC).map(level -> {
            List<QuarterTotals> quarters = IntStream.rangeClosed(1, 4).mapToObj(quarter -> new QuarterTotals(quarter, rows.stream()
                    .filter(row -> row[0].equals(level.code()) && ((Number) row[1]).intValue() == quarter)
                    .map(InterventionTotalling::reach).findFirst().orElse(NOTHING))).toList();
            return new LevelTotals(level, quarters.stream().map(QuarterTotals::reach).reduce(NOTHING, InterventionTotalling::plus), quarters);
        }).toList();
        int started = interventions.startedForOnePerson(asked);
        return new InterventionTotals(asked, levels, SmallNumbers.isFew(started) ? null : started);
    }

    private static int read(String year) {
        if (!year.matches("20[0-9]{2}")) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, List.of(new FieldError("?year", year.matches("-?[0-9]+") ? "out_of_range" : "not_a_number", null)));
        }
        return Integer.parseInt(year);
    }

    private static Reach reach(Object[] row) {
        return new Reach(((Number) row[2]).intValue(), row[3] == null ? null : ((Number) row[3]).intValue(), ((Number) row[4]).intValue());
    }

    private static Reach plus(Reach one, Reach other) {
        Integer reached = one.reached() == null ? other.reached() : other.reached() == null ? one.reached()
                : Integer.valueOf(one.reached() + other.reached());
        return new Reach(one.held() + other.held(), reached, one.smallDays() + other.smallDays());
    }
}
