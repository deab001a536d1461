package se.samverka.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.samverka.relativesupport.RelativeMessage;
import se.samverka.relativesupport.SupportProgress;
import se.samverka.relativesupport.SupportVerbs;
import se.samverka.shared.idempotency.Once;

/** What a relative does who is not known: ask for support and follow it. The present actor is the receipt. */
@ApplicationScoped
public class PublicSupportService {
    /** More than fit in one answer. */
    private static final int MOST_MESSAGES = 40;

    @Inject
    SpentChallenges spent;

    @Inject
    SupportVerbs support;

    /**
     * @return false when it had been asked already
     * @throws se.samverka.shared.problem.ProblemException challenge-spent
     */
    @Transactional
    public boolean ask(Challenge challenge, SubmitSupportRequest request) {
        boolean first = spent.spend(challenge, request);
        if (first) {
            support.ask(request.support());
        }
        return first;
    }

    @Transactional
    public Once<SupportRequestView> follow(Integer before) {
        return new Once<>(view(before), false);
    }

    /** @throws se.samverka.shared.problem.ProblemException challenge-spent, or illegal-transition when support has ended or the conversation is full */
    @Transactional
    public Once<SupportRequestView> write(Challenge challenge, WriteByReceipt message) {
        boolean first = spent.spend(challenge, message);
        if (first && support.ofPresentRelative().isPresent()) {
            support.write(message.text());
        }
        return new Once<>(view(null), !first);
    }

    private SupportRequestView view(Integer before) {
        Optional<SupportProgress> progress = support.ofPresentRelative();
        List<RelativeMessage> newest = support.read(before, MOST_MESSAGES);
        return new SupportRequestView(progress.isPresent(), progress.orElse(null), newest, newest.size() == MOST_MESSAGES, "");
    }
}
