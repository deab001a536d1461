package se.samverka.shared.privacy;

/** How few people a number must not be about (product.md, "Small numbers protected"). */
public final class SmallNumbers {
    public static final int FEWEST = 5;

    private SmallNumbers() {
    }

    public static boolean isFew(int people) {
        return people < FEWEST;
    }
}
