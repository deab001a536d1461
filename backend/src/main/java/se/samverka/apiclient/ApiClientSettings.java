package se.samverka.apiclient;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** See backend/docs/operations.md. */
@ConfigMapping(prefix = "samverka.api-clients")
public interface ApiClientSettings {
    /** A system that was not used for this many days is suspended. */
    @Min(1)
    @Max(180)
    @WithDefault("60")
    int idleDays();
}
