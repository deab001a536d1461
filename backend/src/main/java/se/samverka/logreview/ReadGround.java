package se.samverka.logreview;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a visit was drawn. The weight tells how likely a ground makes it; it is of visits, never kept and of no person. */
public enum ReadGround {
    /** By somebody who is neither a coordinator nor the handler of the case. */
    OUTSIDE_ASSIGNMENT("outside_assignment", 4),
    BREAK_GLASS("break_glass", 4),
    /** At an hour when hardly anybody here reads cases. */
    UNUSUAL_HOUR("unusual_hour", 2),
    /** One of many cases that the reader opened within an hour. */
    MANY_CASES("many_cases", 2),
    /** By chance alone: any visit may be asked about. */
    RANDOM("random", 0);

    private final String code;
    private final int weight;

    ReadGround(String code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    @JsonValue
    public String code() {
        return code;
    }

    static int weight(Collection<ReadGround> grounds) {
        return grounds.stream().mapToInt(ground -> ground.weight).sum();
    }

    static String written(Set<ReadGround> grounds) {
        return grounds.stream().sorted().map(ReadGround::code).collect(Collectors.joining(","));
    }

    static Set<ReadGround> parse(String written) {
        Set<ReadGround> grounds = EnumSet.noneOf(ReadGround.class);
        Arrays.stream(values()).filter(ground -> Arrays.asList(written.split(",")).contains(ground.code)).forEach(grounds::add);
        return grounds;
    }
}
