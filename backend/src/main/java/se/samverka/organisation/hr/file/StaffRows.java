package se.samverka.organisation.hr.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverka.organisation.CodeListViews;
import se.samverka.organisation.CodeLists;
import se.samverka.organisation.EmployeeRecord;
import se.samverka.organisation.UnitRecord;

/** The rows of a table as records, and what there is to correct in those that are none. Stores and asks nothing. */
final class StaffRows {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)[-/.]?(\\d\\d)[-/.]?(\\d\\d)(?:[ T]00:00(?::00)?)?");
    /** As a spreadsheet counts days when it was not told that they are days. */
    private static final Pattern SERIAL_NUMBER = Pattern.compile("[1-9]\\d{4}([.,]0+)?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;

    private final StaffTable table;
    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final List<StaffFileFault> faults = new ArrayList<>();
    /** By row; a unit stands at the first row that describes it. */
    private final Map<Integer, EmployeeRecord> employees = new LinkedHashMap<>();
    private final Map<Integer, UnitRecord> units = new LinkedHashMap<>();

    StaffRows(StaffTable table, CodeLists codes) {
        this.table = table;
        for (CodeListViews.SectorView sector : codes.sectors()) {
            sectors.put(StaffColumn.plain(sector.code()), sector.code());
            sectors.put(StaffColumn.plain(sector.name()), sector.code());
            sector.aliases().forEach(alias -> sectors.put(StaffColumn.plain(alias), sector.code()));
        }
        for (CodeListViews.PersonnelGroupView group : codes.personnelGroups()) {
            groups.put(StaffColumn.plain(group.code()), group.code());
            groups.put(StaffColumn.plain(group.name()), group.code());
        }
        Map<String, UnitRecord> described = new HashMap<>();
        table.rows().forEach(row -> read(row, described));
    }

    List<StaffFileFault> faults() {
        return faults;
    }

    Map<Integer, EmployeeRecord> employees() {
        return employees;
    }

    Map<Integer, UnitRecord> units() {
        return units;
    }

    private void read(StaffTable.Row row, Map<String, UnitRecord> described) {
        int before = faults.size();
        if (row.fields().size() > table.headings().size() && row.fields().stream().skip(table.headings().size()).anyMatch(field -> !field.isBlank())) {
            faults.add(StaffFileFault.of(row.number(), null, "file_row_ragged"));
        }
        String number = id(row, StaffColumn.NUMBER);
        String unit = id(row, StaffColumn.UNIT);
        UnitRecord place = unit == null ? null : unit(row, unit);
        List<String> codes = groups(row);
        LocalDate starts = date(row, StaffColumn.STARTS_ON, true);
        LocalDate ends = date(row, StaffColumn.ENDS_ON, false);
        String email = table.text(row, StaffColumn.WORK_EMAIL);
        if (!email.isEmpty() && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            fault(row, StaffColumn.WORK_EMAIL, "file_email_unreadable");
        }
        if (place != null) {
            UnitRecord other = described.putIfAbsent(unit, place);
            if (other == null) {
                units.put(row.number(), place);
            } else if (!other.equals(place)) {
                fault(row, StaffColumn.UNIT, "file_unit_differs");
            }
        }
        if (faults.size() == before) {
            employees.put(row.number(), new EmployeeRecord(number, unit, codes, starts, null, ends, email.isEmpty() ? null : email));
        }
    }

    /** Null when the row does not describe it: then it must be known. */
    private UnitRecord unit(StaffTable.Row row, String id) {
        String name = table.text(row, StaffColumn.UNIT_NAME);
        String sector = table.text(row, StaffColumn.SECTOR);
        if (name.isEmpty() || sector.isEmpty()) {
            return null;
        }
        if (name.length() > LONGEST_NAME) {
            fault(row, StaffColumn.UNIT_NAME, "too_long");
        }
        String code = sectors.get(StaffColumn.plain(sector));
        if (code == null) {
            fault(row, StaffColumn.SECTOR, "file_sector_unknown");
            return null;
        }
        return new UnitRecord(id, name, code, null, null, null, null);
    }

    private List<String> groups(StaffTable.Row row) {
        List<String> codes = new ArrayList<>();
        for (String name : table.text(row, StaffColumn.GROUPS).split("[|/;]")) {
            if (!name.isBlank()) {
                String code = groups.get(StaffColumn.plain(name));
                if (code == null) {
                    fault(row, StaffColumn.GROUPS, "file_group_unknown");
                } else {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    private String id(StaffTable.Row row, StaffColumn column) {
        String text = table.text(row, column);
        if (ID.matcher(text).matches()) {
            return text;
        }
        fault(row, column, text.isEmpty() ? "required" : text.matches("\\d[.,]\\d+[eE]\\+\\d+") ? "file_number_shortened" : "file_id_unreadable");
        return null;
    }

    private LocalDate date(StaffTable.Row row, StaffColumn column, boolean required) {
        String text = table.text(row, column);
        if (text.isEmpty()) {
            if (required) {
                fault(row, column, "required");
            }
            return null;
        }
        Matcher parts = DATE.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the same answer
        }
        fault(row, column, SERIAL_NUMBER.matcher(text).matches() ? "file_date_is_number" : "file_date_unreadable");
        return null;
    }

    private void fault(StaffTable.Row row, StaffColumn column, String code) {
        faults.add(StaffFileFault.of(row.number(), table.heading(column), code));
    }
}
