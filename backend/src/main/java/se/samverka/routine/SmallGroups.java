package se.samverka.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers about fewer than five are withheld (product.md; domain.md, small-cell suppression), and so is another cell when
 * what is withheld could be worked out from the total. Always reckoned over the whole table: no choice of what to ask for
 * can then bring out what it withholds.
 */
final class SmallGroups {
    static final int FEWEST = 5;

    private SmallGroups() {
    }

    static List<RoutineCoverageCell> withheld(List<RoutineCoverageCell> cells) {
        List<RoutineCoverageCell> shown = new ArrayList<>(cells.stream().map(cell -> cell.staff() < FEWEST ? cell.withheld() : cell).toList());
        while (canBeWorkedOut(cells, shown)) {
            Optional<RoutineCoverageCell> smallest = shown.stream().filter(RoutineCoverageCell::shown).min(Comparator.comparing(RoutineCoverageCell::staff));
            if (smallest.isEmpty()) {
                break;
            }
            shown.set(shown.indexOf(smallest.get()), smallest.get().withheld());
        }
        return List.copyOf(shown);
    }

    /**
     * One alone is the total less the others; several are still few when they may be fewer than five together. Somebody works
     * in one sector and may be in several of its groups: of those of a sector only the largest is sure to add to the others.
     */
    private static boolean canBeWorkedOut(List<RoutineCoverageCell> cells, List<RoutineCoverageCell> shown) {
        int withheld = 0;
        Map<String, Integer> largest = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!shown.get(i).shown()) {
                withheld++;
                largest.merge(String.valueOf(cells.get(i).sectorCode()), cells.get(i).staff(), Math::max);
            }
        }
        return withheld == 1 || withheld > 1 && largest.values().stream().mapToInt(Integer::intValue).sum() < FEWEST;
    }
}
