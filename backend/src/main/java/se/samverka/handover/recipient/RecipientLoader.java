package se.samverka.handover.recipient;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.MunicipalityFile;
import se.samverka.shared.time.TimeOrderedId;

/** Fills an empty directory at start-up from the municipality's own file. */
@ApplicationScoped
public class RecipientLoader {
    @Inject
    MunicipalityFile file;

    @Inject
    RecipientRepository recipients;

    @Inject
    JobRunner jobs;

    record Row(String name, RecipientKind kind, boolean insideAuthority, String branch, String phone) {
    }

    void load(@Observes @Priority(110) StartupEvent event) {
        jobs.once("recipients", now -> {
            if (recipients.count() == 0) {
                file.section("recipients", Row.class).forEach(row -> recipients.persist(Recipient.add(TimeOrderedId.at(now),
                        new SaveRecipient(row.name(), row.kind(), row.insideAuthority(), row.branch(), row.phone(), null, null,
                                List.of(), true))));
            }
        });
    }
}
