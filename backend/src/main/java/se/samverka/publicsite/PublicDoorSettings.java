package se.samverka.publicsite;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How the door without login defends itself; see backend/docs/operations.md. Checked at start. */
@ConfigMapping(prefix = "samverka.public-door")
public interface PublicDoorSettings {
    /**
     * The header in which the web server tells the visitor's network; it must set it on every request. Without it the
     * address of the connection is taken, which behind a web server is the same for all.
     */
    Optional<String> networkHeader();

    /** How often one network may fetch a challenge or follow a report. */
    @Min(1)
    int visitsPerMinute();

    /** How many reports and messages one network may hand in. */
    @Min(1)
    int reportsPerMinute();

    /** Zero bits in each of a challenge's puzzles: one more doubles the sender's work, twenty are minutes on a telephone. */
    @Min(1)
    @Max(20)
    int difficulty();

    /** How long an answer about a receipt takes, known or not; longer than the work for it. */
    @DurationMin(millis = 0)
    @DurationMax(seconds = 2)
    Duration answerTime();
}
