package se.samverka.training.requirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.samverka.training.Training;

/** That a training is required of a personnel group or a unit. A withdrawn one is kept: what it asked for was asked for. */
@Entity
@DynamicUpdate
@Table(name = "training_requirement")
public class TrainingRequirement {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "training_id")
    private Training training;

    @Column(name = "group_code")
    private String groupCode;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RequirementAudience audience;

    @Enumerated(EnumType.STRING)
    private RequirementPriority priority;

    @Column(name = "agreed_sector_code")
    private String agreedSectorCode;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "validity_months")
    private Integer validityMonths;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected TrainingRequirement() {
    }

    static TrainingRequirement add(UUID id, Training training, AddTrainingRequirement command) {
        TrainingRequirement requirement = new TrainingRequirement();
        requirement.id = id;
        requirement.training = training;
        requirement.groupCode = command.groupCode();
        requirement.unitId = command.unitId();
        requirement.audience = command.audience();
        requirement.change(command.terms());
        return requirement;
    }

    void change(RequirementTerms terms) {
        priority = terms.priority();
        agreedSectorCode = terms.agreedSectorCode();
        agreedOn = terms.agreedOn();
        dueOn = terms.dueOn();
        validityMonths = terms.validityMonths();
    }

    void withdraw(LocalDate today) {
        withdrawnOn = today;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID trainingId() {
        return training.id();
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    TrainingRequirementView view(Set<RequirementAction> allowed) {
        return new TrainingRequirementView(id, version, training.id(), training.name(), groupCode, unitId, audience,
                new RequirementTerms(priority, agreedSectorCode, agreedOn, dueOn, validityMonths), allowed);
    }
}
