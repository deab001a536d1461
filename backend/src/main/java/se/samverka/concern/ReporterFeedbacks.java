package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReporterFeedbacks implements ReporterFeedbackLookup {
    @Inject
    ConcernDesk desk;

    @Inject
    InvestigationLookup investigations;

    @Override
    @Transactional
    public ReporterFeedback of(UUID concern) {
        Concern found = desk.require(concern);
        return new ReporterFeedback(MyConcern.Progress.of(found), investigations.of(List.of(concern)).get(concern));
    }
}
