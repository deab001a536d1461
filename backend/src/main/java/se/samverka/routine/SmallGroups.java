package se.samverka.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverka.shared.privacy.SmallNumbers;

/**
 * Numbers about fewer than five are withheld (product.md; domain.md, small-cell suppression), and so is another cell when
 * what is withheld could be worked out from the total. Always reckoned over the whole table: no choice of what to ask for
 * can then bring out what it withholds.
 */
final class SmallGroups {
    private SmallGroups() {
    }

    /** A number of people and how many of them have done something; null when that is withheld. */
    interface Counted<T> {
        Integer staff();

        /** Whoever is counted here may be counted in others that say the same. */
        Object sharedWith();

        T withheld();
    }

    private static boolean shown(Counted<?> cell) {
        return cell.staff() != null;
    }

    static <T extends Counted<T>> List<T> withheld(List<T> cells) {
        List<T> shown = new ArrayList<>(cells.stream().map(cell -> SmallNumbers.isFew(cell.staff()) ? cell.withheld() : cell).toList());
        while (canBeWorkedOut(cells, shown)) {
            Optional<T> smallest = shown.stream().filter(SmallGroups::shown).min(Comparator.comparing(Counted::staff));
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
    private static boolean canBeWorkedOut(List<? extends Counted<?>> cells, List<? extends Counted<?>> shown) {
        int withheld = 0;
        Map<Object, Integer> largest = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!shown(shown.get(i))) {
                withheld++;
                largest.merge(cells.get(i).sharedWith(), cells.get(i).staff(), Math::max);
            }
        }
        return withheld == 1 || withheld > 1 && SmallNumbers.isFew(largest.values().stream().mapToInt(Integer::intValue).sum());
    }
}
