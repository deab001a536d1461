package se.samverka.routine;

/** Who may read a part of a version; row security tells them apart by it. */
enum Reach {
    /** Employees. */
    STAFF("staff"),
    /** Also members of the cooperation group, who may come from outside. */
    CIVIL_SOCIETY("civil_society"),
    /** Anybody, without login. */
    PUBLIC("public");

    private final String code;

    Reach(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
