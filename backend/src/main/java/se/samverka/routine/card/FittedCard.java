package se.samverka.routine.card;

import se.samverka.shared.pdf.TaggedPdf;

/**
 * A card on its one page. First the text gets smaller, down to what is still read on a wall; then long paragraphs end
 * earlier; then the last parts and all but four contacts are left out, and the card says where they stand. Emergency
 * numbers, version and address are never left out.
 */
final class FittedCard {
    private static final double[] POINTS = {14, 12.5, 11, 10, 9.2};
    /** More than a page of the smallest text holds: not worth trying. */
    private static final int MOST_CHARACTERS = 6500;
    private static final double SMALLEST = POINTS[POINTS.length - 1];
    private static final int WHOLE = Integer.MAX_VALUE;
    private static final int FEWEST_CONTACTS = 4;
    private static final int[] SHORTENED = {2400, 900, 420};

    private FittedCard() {
    }

    static byte[] of(Card card) {
        boolean mayFit = card.partsWithin(MOST_CHARACTERS, WHOLE) == card.parts();
        for (int i = 0; mayFit && i < POINTS.length; i++) {
            TaggedPdf tried = drawn(card, POINTS[i], card.parts(), WHOLE);
            if (tried.pages() == 1) {
                return tried.bytes();
            }
        }
        Cut most = cut(card, SHORTENED[0]);
        for (int i = 1; i < SHORTENED.length && card.steps().isEmpty(); i++) {
            Cut other = cut(card, SHORTENED[i]);
            most = other.characters() > most.characters() ? other : most;
        }
        return most.page().bytes();
    }

    /** @param characters how much of the card's text is left */
    private record Cut(TaggedPdf page, int characters) {
    }

    /** As many parts as fit, found by halving. */
    private static Cut cut(Card whole, int longest) {
        Card card = whole.withContacts(FEWEST_CONTACTS);
        TaggedPdf best = drawn(card, SMALLEST, 0, longest);
        int fits = 0;
        int fails = card.partsWithin(MOST_CHARACTERS, longest) + 1;
        while (fits + 1 < fails) {
            int middle = (fits + fails) >>> 1;
            TaggedPdf tried = drawn(card, SMALLEST, middle, longest);
            if (tried.pages() == 1) {
                best = tried;
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return new Cut(best, card.characters(fits, longest));
    }

    private static TaggedPdf drawn(Card card, double points, int kept, int longest) {
        return TaggedPdf.of(CardPage.of(card, points, kept, longest), card.effectiveFrom());
    }
}
