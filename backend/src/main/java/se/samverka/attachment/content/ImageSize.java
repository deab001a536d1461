package se.samverka.attachment.content;

/** How large a picture may be when it is drawn: a small file may claim to be one that fills a computer's memory. */
final class ImageSize {
    /** A good telephone's camera takes 12 to 50 million. */
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;

    private ImageSize() {
    }

    static void check(long width, long height) {
        if (width < 1 || height < 1) {
            throw Refusal.because("image_malformed");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw Refusal.because("image_too_many_pixels");
        }
    }
}
