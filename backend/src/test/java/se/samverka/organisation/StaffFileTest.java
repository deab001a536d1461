package se.samverka.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.organisation.StaffFiles.HEADINGS;
import static se.samverka.organisation.StaffFiles.bytes;
import static se.samverka.organisation.StaffFiles.check;
import static se.samverka.organisation.StaffFiles.readIn;
import static se.samverka.organisation.StaffFiles.row;
import static se.samverka.testing.Call.as;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;
import se.samverka.testing.Raw;

/** HR's files: whatever a spreadsheet makes of them, looked through before they are read in (rows 39 and 41 of the bad input). */
@ApiTest
class StaffFileTest {
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String employee = Staff.newId();
    private final String unit = Staff.newId();

    @AfterEach
    void nobodyHasLeft() {
        Database.change("update employment m set until_on = null where until_on = ? and not exists (select 1 from employment o where o.employee_id = m.employee_id and o.from_on > m.from_on)", Concerns.today());
        Database.change("update unit_period p set until_on = null where until_on = ? and not exists (select 1 from unit_period o where o.unit_id = p.unit_id and o.from_on > p.from_on)", Concerns.today());
    }

    @Test
    void a_file_is_looked_through_and_then_read_in_once() {
        byte[] file = bytes(row(employee, unit));
        check(file).then().statusCode(200).body("faults", empty()).body("unitsAdded", is(1)).body("employeesAdded", is(1)).body("rows", is(1))
                .body("encoding", is("UTF-8")).body("separator", is(";")).body("employeesLeft", nullValue());
        working().body("items", empty());
        String key = newKey();
        StaffFiles.send("/staff-files", file, key).then().statusCode(201).body("source", is("file")).body("employeesAdded", is(1)).body("state", is("finished"));
        StaffFiles.send("/staff-files", file, key).then().statusCode(201).header("Idempotency-Replayed", "true");
        working().body("items.unitName", contains("Enhet " + unit)).body("items.sectorCode", contains("utbildning")).body("items.groupCodes", contains(List.of("larare")));
        check(file).then().body("employeesUnchanged", is(1)).body("employeesAdded", is(0)).body("employeesChanged", is(0)).body("unitsAdded", is(0)).body("unitsChanged", is(0));
        readIn(file).then().statusCode(201).body("employeesAdded", is(0)).body("employeesChanged", is(0)).body("employeesNamed", is(1));
    }

    static Stream<Arguments> spellings() {
        String windows = "windows-1252";
        return Stream.of(Arguments.of("UTF-8", StandardCharsets.UTF_8, false, ";", "\r\n"), Arguments.of("UTF-8", StandardCharsets.UTF_8, true, ";", "\r\n"),
                Arguments.of("UTF-8", StandardCharsets.UTF_8, true, ",", "\n"), Arguments.of("UTF-8", StandardCharsets.UTF_8, false, "\t", "\r"),
                Arguments.of("Windows-1252", Charset.forName(windows), false, ";", "\r\n"), Arguments.of("Windows-1252", Charset.forName(windows), false, ",", "\n"));
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("spellings")
    void it_is_read_as_the_spreadsheet_saved_it(String encoding, Charset letters, boolean marked, String separator, String lineEnd) {
        String text = ("\"Anst.nr\";ENHET;Enhetens namn;Förvaltning;Yrkesgrupp;Anställd från;Övrigt;E-post\r\n"
                + employee + ";" + unit + ";\"Ängsskolan \"\"norr\"\"\";Sektor Utbildning;lärare|Elevhälsa;20240812;\"två\r\nrader\";\r\n\r\n;;;;;;;\r\n").replace(";", separator).replace("\r\n", lineEnd);
        byte[] plain = text.getBytes(letters);
        byte[] file = new byte[plain.length + (marked ? MARK.length : 0)];
        System.arraycopy(MARK, 0, file, 0, file.length - plain.length);
        System.arraycopy(plain, 0, file, file.length - plain.length, plain.length);
        check(file).then().statusCode(200).body("faults", empty()).body("rows", is(1)).body("encoding", is(encoding)).body("separator", is(separator)).body("ignoredColumns", contains("Övrigt"));
        readIn(file).then().statusCode(201);
        working().body("items.unitName", contains("Ängsskolan \"norr\"")).body("items.groupCodes", contains(List.of("elevhalsa", "larare")));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(Arguments.of("file_empty", new byte[0]), Arguments.of("file_without_rows", HEADINGS.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("file_without_rows", (HEADINGS + "\r\n;;;\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("file_utf16", (HEADINGS + "a").getBytes(StandardCharsets.UTF_16)), Arguments.of("file_no_text", bytes("a\0b")),
                Arguments.of("file_row_broken", bytes("N1;\"U1;Enhet;utbildning;;2024-01-01;;\r\n")), Arguments.of("file_row_too_long", bytes("N1;" + "x".repeat(600) + ";;;;2024-01-01;;\r\n")),
                Arguments.of("file_row_too_long", ("a;".repeat(1000) + "\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("column_missing", "Anställningsnummer;Startdatum\r\nN1;2024-01-01\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("column_twice", "Anstnr;Enhet;Enhet;Startdatum\r\nN1;U1;U1;2024-01-01\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("column_not_allowed", "Anstnr;Personnummer;Enhet;Startdatum\r\nN1;811218-9876;U1;2024-01-01\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_is_no_table_says_why(String code, byte[] file) {
        check(file).then().statusCode(200).body("faultCount", is(1)).body("faults.code", contains(code)).body("rows", is(0)).body("employeesAdded", is(0));
        readIn(file).then().statusCode(422).body("errors.code", contains(code));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(Arguments.of("Anställningsnummer", "required", ";%s;;;Lärare;2024-08-12;;"), Arguments.of("Anställningsnummer", "file_number_shortened", "1,2E+11;%s;;;Lärare;2024-08-12;;"),
                Arguments.of("Anställningsnummer", "file_id_unreadable", "=1+1;%s;;;Lärare;2024-08-12;;"), Arguments.of("Anställningsnummer", "personal_identity_number", "811218-9876;%s;;;Lärare;2024-08-12;;"),
                Arguments.of("Enhet", "file_unit_unknown", "N1;finns-inte;;;Lärare;2024-08-12;;"), Arguments.of("Sektor", "file_sector_unknown", "N1;%s;Enhet;Månen;Lärare;2024-08-12;;"),
                Arguments.of("Enhet", "file_unit_differs", "N1;%s;Annat;Omsorg;Lärare;2024-08-12;;"), Arguments.of("Personalgrupp", "file_group_unknown", "N1;%s;;;Trollkarl;2024-08-12;;"),
                Arguments.of("Startdatum", "file_date_is_number", "N1;%s;;;Lärare;45516;;"), Arguments.of("Startdatum", "file_date_unreadable", "N1;%s;;;Lärare;2024-02-30;;"),
                Arguments.of("Startdatum", "required", "N1;%s;;;Lärare;;;"), Arguments.of("Slutdatum", "ends_before_start", "N1;%s;;;Lärare;2024-08-12;2024-08-11;"),
                Arguments.of("Slutdatum", "file_date_unreadable", "N1;%s;;;Lärare;2024-08-12;snart;"), Arguments.of("E-post", "file_email_unreadable", "N1;%s;;;Lärare;2024-08-12;;kansliet"),
                Arguments.of(null, "file_row_ragged", "N1;%s;;;Lärare;2024-08-12;;;mer"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faulty")
    void each_fault_is_told_by_row_and_column_and_keeps_all_out_unless_told(String column, String code, String line) {
        byte[] file = bytes(row(employee, unit) + line.formatted(unit) + "\r\n");
        check(file).then().statusCode(200).body("faultCount", is(1)).body("faults.row", contains(3)).body("faults.column", contains(column)).body("faults.code", contains(code))
                .body("employeesAdded", is(1));
        readIn(file).then().statusCode(422).body("errors.code", contains(code)).body("errors.pointer", contains("#/rows/3" + (column == null ? "" : "/" + column)));
        working().body("items", empty());
        readIn(file, "skipFaulty").then().statusCode(201).body("employeesAdded", is(1));
        working().body("items.externalId", contains(employee));
    }

    @Test
    void who_is_named_twice_is_a_fault_and_a_number_that_is_no_day_is_not_guessed() {
        byte[] file = bytes(row(employee, unit) + row(employee, unit) + "N9;" + unit + ";;;;;;\r\n");
        check(file).then().body("faults.code", contains("named_twice", "required")).body("faults.row", contains(3, 4)).body("faults.detail.sv", hasItem(containsString("två gånger")));
    }

    @Test
    void nobody_leaves_unless_the_file_is_complete_and_all_of_it_is_right() {
        String other = Staff.newId();
        readIn(bytes(row(employee, unit) + row(other, unit))).then().statusCode(201).body("employeesLeft", is(0));
        byte[] file = bytes(row(employee, unit));
        readIn(file).then().statusCode(201).body("employeesLeft", is(0));
        byte[] wrong = bytes(row(employee, unit) + "N1;" + unit + ";;;Trollkarl;2024-08-12;;\r\n");
        check(wrong, "complete").then().body("employeesLeft", nullValue());
        readIn(wrong, "complete", "skipFaulty", "manyHaveLeft").then().statusCode(201).body("employeesLeft", is(0));
        int left = check(file, "complete").then().statusCode(200).body("faults", empty()).extract().path("employeesLeft");
        assertEquals(List.of("0"), Database.column("select count(*) from employment m join employee e on e.id = m.employee_id where e.external_id = ? and until_on is not null", other), "only looked through");
        readIn(file, "complete", "manyHaveLeft").then().statusCode(201).body("employeesLeft", is(left));
        assertEquals(List.of("1"), Database.column("select count(*) from employment m join employee e on e.id = m.employee_id where e.external_id = ? and until_on is not null", other));
    }

    @Test
    void unusually_many_leavers_and_too_much_are_refused() {
        String many = IntStream.range(0, 12).mapToObj(i -> row(Staff.newId(), unit)).collect(Collectors.joining());
        readIn(bytes(many)).then().statusCode(201);
        readIn(bytes(row(employee, unit)), "complete").then().statusCode(409).body("type", containsString("many-leavers"));
        working().body("items", empty());
        String head = Raw.head("POST", "/api/v1/staff-files/check", Person.ADMIN) + "Content-Type: text/csv\r\n";
        assertEquals(413, Raw.sendAndAwaitEnd(head + "Content-Length: 11000000\r\n\r\n" + HEADINGS).status());
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        assertEquals(413, Raw.sendAndAwaitEnd(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(161)).status());
        as(Person.ADMIN).contentType("application/json").body("{}").post("/staff-files/check").then().statusCode(415);
        StaffFiles.caller(Person.ADMIN).queryParam("complete", "kanske").body(bytes("")).post("/staff-files/check").then().statusCode(400);
        StaffFiles.caller(Person.COORDINATOR).body(bytes("")).post("/staff-files/check").then().statusCode(403);
    }

    /** As many as a town of a hundred thousand employs: all in one transaction, within the limits that every request has. */
    @Test
    void ten_thousand_are_read_in_at_once_and_the_second_time_changes_nothing() {
        try {
            byte[] file = bytes(IntStream.range(0, 10_000).mapToObj(i -> row("M" + i + "." + employee, unit + "-" + i % 200)).collect(Collectors.joining()));
            check(file).then().statusCode(200).body("faultCount", is(0)).body("employeesAdded", is(10_000)).body("unitsAdded", is(200));
            readIn(file).then().statusCode(201).body("employeesAdded", is(10_000));
            check(file, "complete").then().statusCode(200).body("employeesUnchanged", is(10_000)).body("employeesChanged", is(0)).body("unitsChanged", is(0));
        } finally {
            Database.change("delete from employee where external_id like '%.' || ?", employee);
        }
    }

    private ValidatableResponse working() {
        return as(Person.COORDINATOR).queryParam("externalId", employee).get("/employees").then().statusCode(200);
    }
}
