package se.samverka.attachment.upload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A file's name made harmless. It is shown and saved under, never part of a path of ours. */
public final class FileName {
    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;
    /** What some system takes for a path, a wildcard, a stream or a quote. */
    private static final Pattern AWKWARD = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** Names that Windows takes for devices, whatever their extension. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
            "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileName() {
    }

    /** @return empty when nothing is left */
    public static String harmless(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC).codePoints().filter(FileName::isVisible).forEach(kept::appendCodePoint);
        String name = SPACES.matcher(AWKWARD.matcher(kept).replaceAll("_")).replaceAll(" ").replaceAll("^[ .]+|[ .]+$", "");
        String extension = extension(name);
        String stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
        if (DEVICES.contains(stem.toLowerCase(Locale.ROOT).split("\\.", 2)[0])) {
            stem = "_" + stem;
        }
        return shortened(stem, LONGEST - extension.length() - 1) + (extension.isEmpty() ? "" : "." + extension);
    }

    /** What stands after the last dot, in lower case; empty when it is no extension. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String last = dot < 1 ? "" : name.substring(dot + 1);
        return last.matches("[A-Za-z0-9]{1," + LONGEST_EXTENSION + "}") ? last.toLowerCase(Locale.ROOT) : "";
    }

    private static String shortened(String stem, int longest) {
        return stem.codePointCount(0, stem.length()) <= longest ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, longest)).strip();
    }

    /** Neither controls nor what turns text around or hides in it: {@code gpj.exe} must not look like {@code exe.jpg}. */
    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
