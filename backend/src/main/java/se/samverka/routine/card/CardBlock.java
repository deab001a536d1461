package se.samverka.routine.card;

/** A paragraph of an edition, its words only. */
record CardBlock(Kind kind, String words) {
    enum Kind {
        HEADING, PARAGRAPH, BULLET, NUMBERED
    }

    /** Ends at the last whole sentence, or else word, that fits. */
    CardBlock shortened(int longest) {
        if (words.length() <= longest) {
            return this;
        }
        String start = words.substring(0, longest);
        int sentence = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf("? "), start.lastIndexOf("! ")));
        int word = start.lastIndexOf(' ');
        int end = sentence > longest / 2 ? sentence + 1 : word > longest / 2 ? word : longest - (Character.isHighSurrogate(start.charAt(longest - 1)) ? 1 : 0);
        return new CardBlock(kind, start.substring(0, end) + " …");
    }
}
