package se.samverka.legalbasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samverka.shared.time.SystemClock;

/** "Får jag lämna ut?": the catalogue asked with kinds only (domain § 8, 12). Stores nothing and leaves no trace. */
@ApplicationScoped
public class DisclosureGuide {
    @Inject
    LegalBasisLookup bases;

    @Inject
    Clock clock;

    @Transactional
    public List<LegalBasis> basesOfToday() {
        return bases.inForce(today());
    }

    @Transactional
    public DisclosureGuideView ask(DisclosureGuideFilter question) {
        Situation situation = question.situation(today());
        List<DisclosureGuideView.PossibleBasis> possible = new ArrayList<>();
        List<DisclosureGuideView.ImpossibleBasis> impossible = new ArrayList<>();
        for (LegalBasis basis : basesOfToday()) {
            Set<BasisRule> refusals = basis.refusals(situation);
            if (refusals.isEmpty()) {
                possible.add(new DisclosureGuideView.PossibleBasis(basis, basis.holders().get(situation.holder()).decidedBy()));
            } else {
                impossible.add(new DisclosureGuideView.ImpossibleBasis(basis.code(), basis.name(), basis.law(),
                        refusals.stream().map(rule -> new DisclosureGuideView.RuleView(rule, rule.words())).toList()));
            }
        }
        return new DisclosureGuideView(possible, impossible);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
