package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;

/** Tells employees what they are asked to acknowledge, and coordinators what is to be looked through again. */
@ApplicationScoped
class RoutineReminders {
    private static final String SOON = "soon";
    private static final String DUE = "due";

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineCampaignRepository campaigns;

    @Inject
    Notices notices;

    /** To be called by the job, in its transaction. */
    void remind(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        campaigns.goingOn().forEach(campaign -> remind(campaign, today));
        routines.published().stream().filter(version -> version.reviewOn() != null).forEach(version -> remindOfReview(version, today));
    }

    private void remind(RoutineCampaign campaign, LocalDate today) {
        RoutineCampaignReminder due = RoutineCampaignReminder.dueOn(today, campaign.dueOn());
        if (due.ordinal() <= campaign.told().ordinal()) {
            return;
        }
        // Whoever hears of it for the first time is asked, however short the time.
        NoticeKind kind = campaign.told() == RoutineCampaignReminder.NONE ? NoticeKind.ROUTINE_TO_ACKNOWLEDGE : due.kind();
        notices.toPeople(campaigns.awaitedBy(campaign), kind, campaign.routineId());
        campaigns.noteTold(campaign.id(), due);
    }

    /** Not while a new version is under way: that is the answer to it. */
    private void remindOfReview(RoutineVersion version, LocalDate today) {
        boolean due = !today.isBefore(version.reviewOn());
        boolean soon = !today.isBefore(version.reviewOn().minusDays(RoutineTasks.DAYS_AHEAD));
        String of = due ? DUE : soon ? SOON : null;
        if (of == null || of.equals(version.reviewTold()) || routines.underWay(version.routine().id()).isPresent()) {
            return;
        }
        notices.toRole(Role.COORDINATOR, due ? NoticeKind.ROUTINE_REVIEW_DUE : NoticeKind.ROUTINE_REVIEW_SOON, version.routine().id());
        campaigns.noteReviewTold(version.id(), of);
    }
}
