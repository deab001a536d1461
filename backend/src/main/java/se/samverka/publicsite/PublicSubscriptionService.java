package se.samverka.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.samverka.civilsociety.RoutineSubscriptionVerbs;

/** Asking for mail, once for each challenge. */
@ApplicationScoped
public class PublicSubscriptionService {
    @Inject
    SpentChallenges spent;

    @Inject
    RoutineSubscriptionVerbs verbs;

    @Transactional
    public void ask(Challenge challenge, AskForRoutineMail request) {
        if (spent.spend(challenge, request)) {
            verbs.ask(request.routine(), request.email());
        }
    }
}
