package se.samverka.rights.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.samverka.rights.StatutoryTime;

/** Where the duty to tell the person of one case stands. The database makes it with the case. */
@Entity
@DynamicUpdate
@Table(name = "information_duty")
public class InformationDuty {
    /** GDPR 14.3 a: at the latest within one month of obtaining the data. */
    private static final int MONTHS = 1;

    @Id
    @Column(name = "concern_id")
    private UUID concernId;

    @Version
    private int version;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private InformationStatus status;

    @Column(name = "obtained_on")
    private LocalDate obtainedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected InformationDuty() {
    }

    void note(NoteInformation command) {
        status = switch (command.outcome()) {
            case INFORMED -> InformationStatus.INFORMED;
            case DELAYED -> InformationStatus.DELAYED;
            case NOT_OWED -> InformationStatus.NOT_OWED;
        };
        reviewOn = command.reviewOn();
    }

    UUID concernId() {
        return concernId;
    }

    int version() {
        return version;
    }

    String caseNumber() {
        return caseNumber;
    }

    InformationStatus status() {
        return status;
    }

    LocalDate obtainedOn() {
        return obtainedOn;
    }

    /** By when something is to be done; null when nothing is. */
    LocalDate dueOn() {
        return switch (status) {
            case OWED -> StatutoryTime.months(obtainedOn, MONTHS);
            case DELAYED -> reviewOn;
            case INFORMED, NOT_OWED -> null;
        };
    }

    InformationDutyItem item(LocalDate today) {
        return new InformationDutyItem(caseNumber, status, obtainedOn, dueOn(), StatutoryTime.overdueDays(dueOn(), today));
    }
}
