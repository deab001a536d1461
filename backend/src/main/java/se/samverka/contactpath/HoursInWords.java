package se.samverka.contactpath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.shared.problem.Wording;

/** Opening hours as people write them: {@code måndag–fredag 09.00–15.00, dag före helgdag 09.00–12.00}. */
final class HoursInWords {
    private static final Wording ALWAYS = new Wording("dygnet runt", "round the clock");

    private HoursInWords() {
    }

    /** @return null when no hours are told */
    static Wording of(OpeningHours hours) {
        if (hours.always()) {
            return ALWAYS;
        }
        if (hours.openings().isEmpty()) {
            return null;
        }
        String swedish = words(hours, OpeningDay::swedish, " och ").replace(':', '.');
        return new Wording(swedish, words(hours, OpeningDay::english, " and "));
    }

    private static String words(OpeningHours hours, Function<OpeningDay, String> name, String and) {
        Map<OpeningDay, String> times = hours.openings().stream().sorted(Comparator.comparing(Opening::opens))
                .collect(Collectors.groupingBy(Opening::day, () -> new EnumMap<>(OpeningDay.class),
                        Collectors.mapping(opening -> opening.opens() + "–" + opening.closes(), Collectors.joining(and))));
        List<String> parts = new ArrayList<>();
        OpeningDay first = null;
        for (OpeningDay day : times.keySet()) {
            first = first == null ? day : first;
            OpeningDay next = day.ordinal() + 1 < OpeningDay.values().length ? OpeningDay.values()[day.ordinal() + 1] : day;
            if (!day.isFollowedBy(next) || !times.get(day).equals(times.get(next))) {
                parts.add((first == day ? name.apply(day) : name.apply(first) + "–" + name.apply(day)) + " " + times.get(day));
                first = null;
            }
        }
        return String.join(", ", parts);
    }
}
