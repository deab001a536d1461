package se.samverka.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.legalbasis.BasisAnswer;
import se.samverka.legalbasis.Holder;

@Schema(description = "A hand-over or referral with its texts. Opening it is logged.")
public record HandOverView(
        @Schema(required = true, description = "Where it stands.") HandOverItem handOver,
        @Schema(nullable = true, description = "What leaves; null once it has ended: then only the receipt is left.") HandOverPackage contents,
        @Schema(nullable = true, description = "Why the law lets it leave; null when nothing leaves.") Ground ground,
        @Schema(nullable = true, description = "Who took it, as noted by the sender; null when it was received in this system.") String receivedBy,
        @Schema(nullable = true, description = "Why it was refused, rejected or taken back.") String reason) {

    @Schema(name = "HandOverGround", description = "The legal basis and how its test was answered.")
    public record Ground(
            @Schema(required = true, examples = "social_services_report", description = "The basis.") String basisCode,
            @Schema(required = true, description = "Its wording.") int basisVersion,
            @Schema(required = true) Holder holder,
            @Schema(required = true, description = "The answers to its test.") List<BasisAnswer> answers,
            @Schema(nullable = true, description = "The written balance of interests.") String balance) {

        static Ground of(LegalGround ground, Answers answers) {
            return new Ground(ground.basisCode(), ground.basisVersion(), ground.holder(), answers.answers(), answers.balance());
        }
    }

    /** What of the ground is text. */
    record Answers(List<BasisAnswer> answers, String balance) {
    }
}
