package se.samverka.organisation.hr.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of HR's file holds, by the headings that the common systems and spreadsheets give it. */
enum StaffColumn {
    NUMBER(true, "anstallningsnummer", "anstnr", "anstallningsnr", "anstallningsid", "anstallnr", "medarbetarid", "externalid", "employeeid"),
    UNIT(true, "enhet", "enhetskod", "enhetsid", "arbetsstalle", "arbetsplats", "organisationsenhet", "kostnadsstalle", "unit"),
    UNIT_NAME(false, "enhetsnamn", "enhetensnamn", "arbetsplatsnamn", "arbetsstallenamn", "unitname"),
    SECTOR(false, "sektor", "forvaltning", "verksamhet", "sector"),
    GROUPS(false, "personalgrupp", "personalgrupper", "yrkesgrupp", "befattningsgrupp", "personnelgroups"),
    STARTS_ON(true, "startdatum", "anstalldfran", "anstallningsdatum", "anstallningstart", "from", "fran", "startson"),
    ENDS_ON(false, "slutdatum", "anstalldtill", "sistadag", "tom", "tillochmed", "till", "endson"),
    WORK_EMAIL(false, "epost", "epostadress", "mejl", "mejladress", "mail", "email", "workemail"),
    /** Never taken in: the whole file is refused, so that nobody goes on sending it. */
    PERSONAL_IDENTITY_NUMBER(false, "personnummer", "persnr", "pnr", "personnr", "samordningsnummer");

    private final boolean required;
    private final List<String> headings;

    StaffColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    boolean isRequired() {
        return required;
    }

    /** What the column is best called. */
    String heading() {
        return switch (this) {
            case NUMBER -> "Anställningsnummer";
            case UNIT -> "Enhet";
            case UNIT_NAME -> "Enhetsnamn";
            case SECTOR -> "Sektor";
            case GROUPS -> "Personalgrupp";
            case STARTS_ON -> "Startdatum";
            case ENDS_ON -> "Slutdatum";
            case WORK_EMAIL -> "E-post";
            case PERSONAL_IDENTITY_NUMBER -> "Personnummer";
        };
    }

    static Optional<StaffColumn> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values()).filter(column -> column.headings.contains(plain)).findFirst();
    }

    /** Without case, accents, spaces and signs: as people tell the same word apart from another. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
