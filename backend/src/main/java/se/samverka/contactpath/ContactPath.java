package se.samverka.contactpath;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A function and one way to reach it. */
@Entity
@Table(name = "contact_path")
public class ContactPath {
    /** Domain § 6: numbers rot. */
    static final int DAYS_FRESH = 90;
    /** Time to ring and ask, also over a holiday. */
    static final int DAYS_AHEAD = 14;

    @Id
    private UUID id;

    @Version
    private int version;

    private int position;

    @Column(name = "function_code")
    private String functionCode;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String purpose;

    @Column(name = "purpose_en")
    private String purposeEn;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    private String address;

    @Column(name = "open_always")
    private boolean openAlways;

    private String[] openings;

    private String[] languages;

    @Column(name = "secrecy_safe")
    private boolean secrecySafe;

    private String[] audiences;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private UUID verifiedBy;

    /** What its keepers have been told since it was verified. */
    private String reminded;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected ContactPath() {
    }

    static ContactPath add(UUID id, int position, SaveContactPath command) {
        ContactPath path = new ContactPath();
        path.id = id;
        path.position = position;
        path.change(command);
        return path;
    }

    /** Another channel or address is another thing to verify. */
    void change(SaveContactPath command) {
        if (channel != command.channel() || !Objects.equals(address, command.address())) {
            verifiedOn = null;
            verifiedBy = null;
            reminded = null;
        }
        functionCode = command.functionCode();
        name = command.name();
        nameEn = command.nameEn();
        purpose = command.purpose();
        purposeEn = command.purposeEn();
        channel = command.channel();
        address = command.address();
        openAlways = command.openAlways();
        openings = command.openings().stream().map(Opening::kept).distinct().toArray(String[]::new);
        languages = command.languages().stream().distinct().toArray(String[]::new);
        secrecySafe = command.secrecySafe();
        audiences = command.audiences().stream().distinct().sorted().map(ContactAudience::code).toArray(String[]::new);
    }

    /** @param by null when it came with the system */
    void verify(LocalDate on, UUID by) {
        verifiedOn = on;
        verifiedBy = by;
        reminded = null;
    }

    void moveTo(int place) {
        position = place;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    ContactPathState state(LocalDate today) {
        if (withdrawnAt != null) {
            return ContactPathState.WITHDRAWN;
        }
        if (address == null) {
            return ContactPathState.UNFILLED;
        }
        if (verifiedOn == null) {
            return ContactPathState.UNVERIFIED;
        }
        if (today.isAfter(freshThrough())) {
            return ContactPathState.STALE;
        }
        return today.isBefore(freshThrough().minusDays(DAYS_AHEAD)) ? ContactPathState.VERIFIED : ContactPathState.DUE;
    }

    boolean isFresh(LocalDate today) {
        ContactPathState state = state(today);
        return state == ContactPathState.VERIFIED || state == ContactPathState.DUE;
    }

    /** The last day it counts as verified; null when it does not. */
    LocalDate freshThrough() {
        return verifiedOn == null ? null : verifiedOn.plusDays(DAYS_FRESH);
    }

    boolean isPublic() {
        return audiences().stream().anyMatch(ContactAudience::isPublic);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    String functionCode() {
        return functionCode;
    }

    ContactChannel channel() {
        return channel;
    }

    String reminded() {
        return reminded;
    }

    boolean isSecrecySafe() {
        return secrecySafe;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    private List<ContactAudience> audiences() {
        return Arrays.stream(ContactAudience.values()).filter(audience -> Arrays.asList(audiences).contains(audience.code())).toList();
    }

    private OpeningHours hours() {
        return new OpeningHours(openAlways, Arrays.stream(openings).map(Opening::of).toList());
    }

    ContactPathView view(Instant now, LocalDate today, String verifier, Set<ContactPathAction> allowed) {
        OpeningHours hours = hours();
        Openness openness = hours.at(now);
        return new ContactPathView(id, version, position, functionCode, name, nameEn, purpose, purposeEn, channel, address, openAlways,
                hours.openings(), HoursInWords.of(hours), openness.openNow(), openness.closesAt(), openness.opensNextAt(), List.of(languages),
                secrecySafe, audiences(), state(today), verifiedOn, freshThrough(), verifier, withdrawnAt, allowed);
    }

    FreshContactPathView freshView(Instant now) {
        OpeningHours hours = hours();
        Openness openness = hours.at(now);
        return new FreshContactPathView(id, name, nameEn, purpose, purposeEn, channel, address, openAlways, hours.openings(),
                HoursInWords.of(hours), openness.openNow(), openness.closesAt(), openness.opensNextAt(), List.of(languages), secrecySafe,
                audiences(), verifiedOn);
    }

    ContactPointView pointView() {
        var words = HoursInWords.of(hours());
        return new ContactPointView(functionCode, name, channel, address, words == null ? null : words.sv(), verifiedOn);
    }
}
