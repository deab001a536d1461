package se.samverka.shared.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a client takes JSON (RFC 9110 § 12.5.1). Stricter than the framework: {@code q=0} means no. */
final class Accept {
    private static final int LONGEST = 1000;
    private static final Pattern RANGE = Pattern.compile("\\s*([\\w*.+-]+/[\\w*.+-]+)\\s*(;[^,]*)?");
    private static final Pattern WEIGHT = Pattern.compile(".*;\\s*q\\s*=\\s*([0-9.]+)\\s*(;.*)?");

    private Accept() {
    }

    /** @param header as sent, or null: a client that says nothing takes anything */
    static boolean takesJson(String header) {
        if (header == null || header.isBlank()) {
            return true;
        }
        if (header.length() > LONGEST) {
            return false;
        }
        int nearest = -1;
        boolean taken = false;
        for (String part : header.split(",")) {
            Matcher range = RANGE.matcher(part);
            if (range.matches() && nearness(range.group(1)) > nearest) {
                nearest = nearness(range.group(1));
                taken = !refuses(range.group(2));
            }
        }
        return taken;
    }

    private static int nearness(String range) {
        return switch (range.toLowerCase(java.util.Locale.ROOT)) {
            case "application/json" -> 2;
            case "application/*" -> 1;
            case "*/*" -> 0;
            default -> -1;
        };
    }

    private static boolean refuses(String parameters) {
        Matcher weight = parameters == null ? null : WEIGHT.matcher(parameters);
        return weight != null && weight.matches() && weight.group(1).matches("0(\\.0*)?");
    }
}
