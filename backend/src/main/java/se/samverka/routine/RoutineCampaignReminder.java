package se.samverka.routine;

import java.time.LocalDate;
import se.samverka.shared.notice.NoticeKind;

/** How far a campaign's reminders have come: asked, a week before, on the day, and after it weekly, three times at most. */
enum RoutineCampaignReminder {
    NONE(null, Integer.MIN_VALUE),
    ASKED(NoticeKind.ROUTINE_TO_ACKNOWLEDGE, Integer.MIN_VALUE),
    WEEK_BEFORE(NoticeKind.ROUTINE_ACKNOWLEDGE_SOON, -7),
    ON_THE_DAY(NoticeKind.ROUTINE_ACKNOWLEDGE_DUE, 0),
    WEEK_AFTER(NoticeKind.ROUTINE_ACKNOWLEDGE_LATE, 7),
    TWO_WEEKS_AFTER(NoticeKind.ROUTINE_ACKNOWLEDGE_LATE, 14),
    THREE_WEEKS_AFTER(NoticeKind.ROUTINE_ACKNOWLEDGE_LATE, 21);

    private final NoticeKind kind;
    private final int fromDay;

    RoutineCampaignReminder(NoticeKind kind, int fromDay) {
        this.kind = kind;
        this.fromDay = fromDay;
    }

    NoticeKind kind() {
        return kind;
    }

    /** The furthest that is due; what was passed over, when nobody ran the job, is not made up for. */
    static RoutineCampaignReminder dueOn(LocalDate today, LocalDate dueOn) {
        RoutineCampaignReminder furthest = ASKED;
        for (RoutineCampaignReminder reminder : values()) {
            if (reminder.fromDay != Integer.MIN_VALUE && !today.isBefore(dueOn.plusDays(reminder.fromDay))) {
                furthest = reminder;
            }
        }
        return furthest;
    }
}
