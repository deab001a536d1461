package se.samverka.routine.card;

import java.util.Arrays;
import java.util.Optional;
import se.samverka.routine.EditionLanguage;
import se.samverka.routine.RoutineAudience;

/** Which edition's card, as it stands in an address: {@code public-sv}. */
record CardEdition(RoutineAudience audience, EditionLanguage language) {

    static Optional<CardEdition> of(String name) {
        return Arrays.stream(RoutineAudience.values()).flatMap(audience -> Arrays.stream(EditionLanguage.values())
                .map(language -> new CardEdition(audience, language))).filter(edition -> edition.name().equals(name)).findFirst();
    }

    String name() {
        return audience.code() + "-" + language.code();
    }
}
