package se.samverka.intervention.individual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.samverka.intervention.individual.EndIndividualIntervention.GoalResult;
import se.samverka.shared.crypto.CaseSeal;

/** What an individual intervention is to lead to. */
@Entity
@DynamicUpdate
@Table(name = "individual_goal")
public class IndividualGoal {
    @Id
    private UUID id;

    @Column(name = "intervention_id")
    private UUID interventionId;

    private int position;

    @Column(name = "concern_id")
    private UUID concernId;

    private byte[] text;

    @Enumerated(EnumType.STRING)
    private GoalOutcome outcome;

    @Column(name = "outcome_note")
    private byte[] outcomeNote;

    protected IndividualGoal() {
    }

    IndividualGoal(UUID id, IndividualIntervention of, int position, String text, CaseSeal seal) {
        this.id = id;
        this.interventionId = of.id();
        this.position = position;
        this.concernId = of.concernId();
        this.text = seal.seal(concernId, place("text"), text);
    }

    void conclude(GoalResult result, CaseSeal seal) {
        outcome = result.outcome();
        outcomeNote = seal.seal(concernId, place("outcome_note"), result.note());
    }

    UUID interventionId() {
        return interventionId;
    }

    IndividualGoalView view(CaseSeal seal) {
        return new IndividualGoalView(seal.open(concernId, place("text"), text), outcome, seal.open(concernId, place("outcome_note"), outcomeNote));
    }

    private String place(String column) {
        return "individual_goal:" + id + ":" + column;
    }
}
