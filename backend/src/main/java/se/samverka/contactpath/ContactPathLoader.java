package se.samverka.contactpath;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.MunicipalityFile;
import se.samverka.shared.time.TimeOrderedId;

/** Fills an empty list at start-up from the municipality's own file; what has no address there is for the coordinator to fill in. */
@ApplicationScoped
public class ContactPathLoader {
    @Inject
    MunicipalityFile file;

    @Inject
    ContactPathRepository paths;

    @Inject
    ContactPathCheck check;

    @Inject
    JobRunner jobs;

    /** @param verifiedOn when who wrote the file saw that it is right; null: the municipality is to do it */
    record Row(SaveContactPath path, LocalDate verifiedOn) {
    }

    /** After the functions that they belong to. */
    void load(@Observes @Priority(110) StartupEvent event) {
        jobs.once("contact-paths", now -> {
            if (paths.count() == 0) {
                insert(now, file.section("contactPaths", Row.class));
            }
        });
    }

    private void insert(Instant now, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            check.check(rows.get(i).path());
            ContactPath path = ContactPath.add(TimeOrderedId.at(now), i + 1, rows.get(i).path());
            if (rows.get(i).verifiedOn() != null) {
                path.verify(rows.get(i).verifiedOn(), null);
            }
            paths.persist(path);
        }
    }
}
