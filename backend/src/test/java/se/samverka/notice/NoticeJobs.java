package se.samverka.notice;

import io.quarkus.arc.Arc;
import se.samverka.testing.Database;

/** The jobs about notices, run by hand. */
public final class NoticeJobs {
    private NoticeJobs() {
    }

    /** What other tests have left is no longer to be mailed. */
    static void settle() {
        Database.change("update notice set mail = 'settled' where mail <> 'settled'");
    }

    public static void mail() {
        Arc.container().instance(NoticeMailJob.class).get().run();
    }

    static void digest() {
        Arc.container().instance(NoticeDigestJob.class).get().run();
    }

    static void forget() {
        Arc.container().instance(NoticeForgettingJob.class).get().run();
    }
}
