package se.samverka.relativesupport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import se.samverka.shared.time.SwedishWorkingDays;

/** Support for one relative, who need not be known. While it is open there is always a day by when somebody gets in touch. */
@Entity
@Table(name = "support_case")
public class SupportCase {
    /** Domain § 5, measure 28: the first contact is offered within three working days. */
    static final int FIRST_CONTACT_WORKING_DAYS = 3;

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SupportStatus status;

    @Enumerated(EnumType.STRING)
    private SupportSource source;

    @Enumerated(EnumType.STRING)
    private SupportAbout about;

    private String language;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "handler_id")
    private UUID handlerId;

    @Formula("(select a.name from account a where a.id = handler_id)")
    private String handlerName;

    @Column(name = "contacted_on")
    private LocalDate contactedOn;

    private String[] forms;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private SupportOutcome outcome;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected SupportCase() {
    }

    /**
     * @param holder   the fingerprint of the receipt it is followed by
     * @param employee who asks on somebody's behalf; null when the relative asks
     */
    static SupportCase request(UUID id, AskForSupport asked, UUID holder, UUID employee, LocalDate today) {
        SupportCase support = new SupportCase();
        support.id = id;
        support.status = SupportStatus.REQUESTED;
        support.source = employee == null ? SupportSource.PUBLIC : SupportSource.STAFF;
        support.about = asked.about();
        support.language = asked.language();
        support.requestedBy = holder;
        support.registeredBy = employee;
        support.requestedOn = today;
        support.forms = new String[0];
        support.dueOn = SwedishWorkingDays.plus(today, FIRST_CONTACT_WORKING_DAYS);
        return support;
    }

    void assignTo(UUID handler) {
        handlerId = handler;
    }

    /** Somebody was in touch, or tried, and said when the next time is. */
    void contacted(LocalDate on, LocalDate next) {
        if (contactedOn == null) {
            contactedOn = on;
            status = SupportStatus.CONTACTED;
        }
        dueOn = next;
    }

    void start(List<SupportForm> agreed, LocalDate next) {
        status = SupportStatus.ONGOING;
        forms = agreed.stream().distinct().sorted().map(SupportForm::code).toArray(String[]::new);
        dueOn = next;
    }

    void end(SupportOutcome how, LocalDate today) {
        status = SupportStatus.ENDED;
        outcome = how;
        endedOn = today;
        dueOn = null;
    }

    /** Whether the actor gives this support, of those who see it. */
    boolean isHandledBy(UUID someone) {
        return someone.equals(handlerId);
    }

    int overdueDays(LocalDate today) {
        return dueOn == null || !dueOn.isBefore(today) ? 0 : (int) ChronoUnit.DAYS.between(dueOn, today);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SupportStatus status() {
        return status;
    }

    SupportSource source() {
        return source;
    }

    SupportAbout about() {
        return about;
    }

    String language() {
        return language;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    UUID handlerId() {
        return handlerId;
    }

    String handlerName() {
        return handlerName;
    }

    LocalDate contactedOn() {
        return contactedOn;
    }

    List<SupportForm> forms() {
        return Arrays.stream(SupportForm.values()).filter(form -> Arrays.asList(forms).contains(form.code())).toList();
    }

    LocalDate dueOn() {
        return dueOn;
    }

    SupportOutcome outcome() {
        return outcome;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
