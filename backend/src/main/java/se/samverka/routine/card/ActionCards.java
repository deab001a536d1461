package se.samverka.routine.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samverka.contactpath.ContactAudience;
import se.samverka.contactpath.ContactPathLookup;
import se.samverka.contactpath.FreshContactPathView;
import se.samverka.routine.EditionLanguage;
import se.samverka.routine.PublishedEdition;
import se.samverka.routine.PublishedEditions;
import se.samverka.routine.RoutineAudience;
import se.samverka.routine.RoutineTopic;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Makes the card of an edition that is followed now, once for what stands on it. */
@ApplicationScoped
public class ActionCards {
    private static final int MOST_REMEMBERED = 100;
    private static final int MOST_CONTACTS = 6;
    private static final int LONGEST_HOURS = 160;
    /** They stand on every card, larger. */
    private static final Set<String> EMERGENCY = Set.of("112", "11414");

    @Inject
    PublishedEditions editions;

    @Inject
    ContactPathLookup contacts;

    @ConfigProperty(name = "samverka.municipality.name")
    String municipality;

    @ConfigProperty(name = "samverka.public-origin")
    String origin;

    private final Cache<Content, ActionCard> made = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** All that a card depends on. */
    private record Content(PublishedEdition published, List<CardContact> contacts, LocalDate checkedOn) {
    }

    /** @throws ProblemException not-found, also for an edition that the actor may not see */
    ActionCard toActor(UUID routine, String edition) {
        return CardEdition.of(edition).flatMap(which -> editions.toActor(routine, which.audience(), which.language())).map(this::card)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** @throws ProblemException not-found */
    ActionCard toAnybody(String address, String edition) {
        return CardEdition.of(edition).flatMap(which -> editions.toAnybody(address, which.audience(), which.language())).map(this::card)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private ActionCard card(PublishedEdition published) {
        return made.get(content(published), this::drawn);
    }

    private ActionCard drawn(Content content) {
        PublishedEdition published = content.published();
        Card card = filled(content);
        String tag = UUID.nameUUIDFromBytes(CardPage.of(card, 0, card.parts(), Integer.MAX_VALUE).getBytes(StandardCharsets.UTF_8)).toString();
        return new ActionCard(FittedCard.of(card), tag, "atgardskort-" + published.address() + "-" + published.number() + ".pdf");
    }

    private Content content(PublishedEdition published) {
        EditionLanguage language = published.edition().language();
        List<FreshContactPathView> paths = contacts.freshFor(audiencesOf(published)).stream()
                .filter(path -> !EMERGENCY.contains(path.address().replaceAll("[ -]", ""))).limit(MOST_CONTACTS).toList();
        LocalDate checkedOn = paths.stream().map(FreshContactPathView::verifiedOn).min(LocalDate::compareTo).orElse(null);
        return new Content(published, paths.stream().map(path -> contact(path, language)).toList(), checkedOn);
    }

    private Card filled(Content content) {
        PublishedEdition published = content.published();
        EditionLanguage language = published.edition().language();
        String page = origin + (published.open() ? "/publik/rutiner/" + published.address() : "/publik/vart-vander-jag-mig")
                + (language == EditionLanguage.EN ? "?sprak=en" : "");
        boolean inside = published.edition().audience() == RoutineAudience.STAFF || published.edition().audience() == RoutineAudience.CIVIL_SOCIETY;
        return new Card(language, published.edition().audience() == RoutineAudience.EASY_SWEDISH, municipality, published.edition().title(), published.steps(),
                published.steps().isEmpty() ? CardText.of(published.edition().title(), published.edition().text()) : List.of(),
                content.contacts(), content.checkedOn(), published.number(), published.effectiveFrom(), page,
                inside ? origin + "/rutiner/" + published.routineId() : page);
    }

    private static Set<ContactAudience> audiencesOf(PublishedEdition published) {
        return switch (published.edition().audience()) {
            case STAFF -> EnumSet.of(ContactAudience.STAFF, ContactAudience.PROFESSIONALS);
            case CIVIL_SOCIETY -> EnumSet.of(ContactAudience.ASSOCIATIONS);
            case PUBLIC, EASY_SWEDISH -> EnumSet.of(published.topic() == RoutineTopic.RELATIVES ? ContactAudience.RELATIVES : ContactAudience.INHABITANTS);
        };
    }

    private static CardContact contact(FreshContactPathView path, EditionLanguage language) {
        boolean english = language == EditionLanguage.EN;
        String hours = path.hours() == null ? null : english ? path.hours().en() : path.hours().sv();
        return new CardContact(english && path.nameEn() != null ? path.nameEn() : path.name(), path.address(),
                hours == null ? null : new CardBlock(CardBlock.Kind.PARAGRAPH, hours).shortened(LONGEST_HOURS).words());
    }
}
