package se.samverka.shared.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.problem.Language;
import se.samverka.shared.service.SamverkaSettings;

/** Entries as a file to be saved (RFC 5545). Read in again, it changes what is there instead of adding to it. */
@ApplicationScoped
public class CalendarFile {
    public static final String ICALENDAR = "text/calendar";
    /** Lines are no longer than 75 bytes (RFC 5545 § 3.1); the longest characters of a line take three. */
    private static final int LONGEST_LINE = 25;

    @Inject
    SamverkaSettings settings;

    @Inject
    Clock clock;

    /** @param name of the file, without its ending */
    public RestResponse<byte[]> answer(List<CalendarEntry> entries, Language language, String name) {
        return RestResponse.ResponseBuilder.ok(written(entries, language, settings.publicOrigin(), clock.instant()), ICALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".ics\"").build();
    }

    static byte[] written(List<CalendarEntry> entries, Language language, String origin, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Samverka//Samverka//" + (language == Language.ENGLISH ? "EN" : "SV")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.forEach(entry -> calendar.add(event(entry, language, origin, now)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(!entries.isEmpty(), LONGEST_LINE).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static VEvent event(CalendarEntry entry, Language language, String origin, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(idOf(entry, origin)));
        event.add(new DtStamp(now));
        event.add(new DtStart<Temporal>(entry.from()));
        event.add(new DtEnd<Temporal>(entry.until()));
        event.add(new Summary(language == Language.ENGLISH ? entry.title().en() : entry.title().sv()));
        event.add(new Url(URI.create(origin + entry.page())));
        // In a calendar that is shared, colleagues see that something is there and not what.
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Transp(entry.isDay() ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        if (entry.place() != null) {
            event.add(new Location(entry.place()));
        }
        return event;
    }

    private static String idOf(CalendarEntry entry, String origin) {
        UUID derived = UUID.nameUUIDFromBytes((entry.kind() + ":" + entry.subject()).getBytes(StandardCharsets.UTF_8));
        return derived + "@" + URI.create(origin).getHost();
    }
}
