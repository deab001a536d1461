package se.samverka.organisation;

/** What came of what HR told: how many were new, how many were like something else, and how many were known to be so. */
public record RegisterOutcome(int added, int changed, int unchanged) {
    public static final RegisterOutcome NOTHING = new RegisterOutcome(0, 0, 0);

    public RegisterOutcome and(RegisterOutcome other) {
        return new RegisterOutcome(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }

    public boolean changedNothing() {
        return added + changed == 0;
    }
}
