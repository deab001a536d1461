package se.samverka.routine.card;

import se.samverka.routine.EditionLanguage;

/** The card's own words. */
record CardWords(String card, String danger, String dangerCall, String police, String policeCall, String no, String what, String who, String within,
        String turn, String checked, String version, String from, String more, String scan, String qr) {

    private static final CardWords SWEDISH = new CardWords("Åtgärdskort", "Fara för någons liv eller hälsa?", "Ring 112", "Tipsa polisen",
            "Ring 114 14", "Nr", "Gör så här", "Vem", "Inom", "Hit vänder du dig", "Kontaktvägarna är kontrollerade den %s eller senare.",
            "Version %d", "Gäller från %s", "Allt fick inte plats här. Läs resten på sidan:", "Läs mer:", "QR-kod till %s");
    private static final CardWords EASY = new CardWords("Kort", "Är någon i fara nu?", "Ring 112", "Vill du berätta för polisen?",
            "Ring 114 14", "Nr", "Gör så här", "Vem", "När", "Här får du hjälp", "Vi har kontrollerat numren den %s eller senare.",
            "Version %d", "Gäller från %s", "Det finns mer att läsa på sidan:", "Läs mer:", "QR-kod till %s");
    private static final CardWords ENGLISH = new CardWords("Action card", "Is somebody’s life or health in danger?", "Call 112", "Tip the police",
            "Call 114 14", "No.", "What to do", "Who", "Within", "Where to turn", "The contacts were checked on %s or later.",
            "Version %d", "In force from %s", "There was no room for all of it. Read the rest at:", "Read more:", "QR code to %s");

    static CardWords of(EditionLanguage language, boolean easy) {
        return language == EditionLanguage.EN ? ENGLISH : easy ? EASY : SWEDISH;
    }
}
