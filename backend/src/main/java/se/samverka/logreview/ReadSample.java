package se.samverka.logreview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Draws visits for review: one in twenty, at least 5 and at most 40 a week. Three quarters by weight among those that a
 * rule points at, the rest evenly among all, so that no visit is sure never to be asked about. Pure.
 */
final class ReadSample {
    static final int LEAST = 5;
    static final int MOST = 40;
    static final int MANY_CASES = 10;
    private static final int ONE_IN = 20;
    private static final Duration SHORT_TIME = Duration.ofHours(1);

    private final RandomGenerator chance;

    ReadSample(RandomGenerator chance) {
        this.chance = chance;
    }

    /** @return the drawn visits, each with why */
    Map<Visit, Set<ReadGround>> draw(List<Visit> visits, UsualHours usual) {
        int wanted = Math.min(visits.size(), Math.min(MOST, Math.max(LEAST, (visits.size() + ONE_IN - 1) / ONE_IN)));
        Map<Visit, Set<ReadGround>> grounds = grounds(visits, usual);
        List<Visit> pointedAt = visits.stream().filter(visit -> !grounds.get(visit).isEmpty()).toList();
        Map<Visit, Set<ReadGround>> drawn = new LinkedHashMap<>();
        byWeight(pointedAt, grounds).stream().limit(wanted - (wanted + 3) / 4).forEach(visit -> drawn.put(visit, grounds.get(visit)));
        List<Visit> rest = new ArrayList<>(visits.stream().filter(visit -> !drawn.containsKey(visit)).toList());
        while (drawn.size() < wanted) {
            Visit visit = rest.remove(chance.nextInt(rest.size()));
            Set<ReadGround> why = EnumSet.of(ReadGround.RANDOM);
            why.addAll(grounds.get(visit));
            drawn.put(visit, why);
        }
        return drawn;
    }

    private static Map<Visit, Set<ReadGround>> grounds(List<Visit> visits, UsualHours usual) {
        Set<Visit> hasty = manyInShortTime(visits);
        Map<Visit, Set<ReadGround>> grounds = new HashMap<>();
        for (Visit visit : visits) {
            Set<ReadGround> of = EnumSet.noneOf(ReadGround.class);
            if (!visit.own()) {
                of.add(ReadGround.OUTSIDE_ASSIGNMENT);
            }
            if (visit.brokenGlass()) {
                of.add(ReadGround.BREAK_GLASS);
            }
            if (usual.isUnusual(visit.first())) {
                of.add(ReadGround.UNUSUAL_HOUR);
            }
            if (hasty.contains(visit)) {
                of.add(ReadGround.MANY_CASES);
            }
            grounds.put(visit, of);
        }
        return grounds;
    }

    private static Set<Visit> manyInShortTime(List<Visit> visits) {
        Map<UUID, List<Visit>> byReader = new HashMap<>();
        visits.forEach(visit -> byReader.computeIfAbsent(visit.reader(), first -> new ArrayList<>()).add(visit));
        Set<Visit> hasty = new HashSet<>();
        for (List<Visit> own : byReader.values()) {
            own.sort(Comparator.comparing(Visit::first));
            int from = 0;
            for (int to = 0; to < own.size(); to++) {
                while (own.get(to).first().isAfter(own.get(from).first().plus(SHORT_TIME))) {
                    from++;
                }
                if (to - from + 1 >= MANY_CASES) {
                    hasty.addAll(own.subList(from, to + 1));
                }
            }
        }
        return hasty;
    }

    /** In an order of chance in which a visit of twice the weight comes first twice as often (Efraimidis and Spirakis, 2006). */
    private List<Visit> byWeight(List<Visit> visits, Map<Visit, Set<ReadGround>> grounds) {
        Map<Visit, Double> waits = new HashMap<>();
        visits.forEach(visit -> waits.put(visit, chance.nextExponential() / ReadGround.weight(grounds.get(visit))));
        return visits.stream().sorted(Comparator.comparing(waits::get)).toList();
    }
}
