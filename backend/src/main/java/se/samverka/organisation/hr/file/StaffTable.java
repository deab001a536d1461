package se.samverka.organisation.hr.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file as a table: which column holds what, and the rows.
 *
 * @param columns  where each column stands
 * @param headings as they are in the file
 * @param ignored  headings that say nothing to us
 */
record StaffTable(Map<StaffColumn, Integer> columns, List<String> headings, List<String> ignored, List<Row> rows) {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_FIELD = 500;

    /** @param number of the line in the file, from 1 */
    record Row(int number, List<String> fields) {
    }

    /** @throws UnreadableFileException when it is no table, or lacks a column */
    static StaffTable of(FileText file) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(file.separator()).allowMissingFields(true).allowExtraFields(true).skipEmptyLines(true).allowUnclosedQuote(false)
                .ofCsvRecord(file.text())) {
            for (CsvRecord read : reader) {
                if (records.size() > MOST_ROWS) {
                    throw new UnreadableFileException("file_too_many_rows", read.getStartingLineNumber());
                }
                if (read.getFieldCount() > MOST_COLUMNS || read.getFields().stream().anyMatch(field -> field.length() > LONGEST_FIELD)) {
                    throw new UnreadableFileException("file_row_too_long", read.getStartingLineNumber());
                }
                records.add(read);
            }
        } catch (CsvParseException broken) {
            throw new UnreadableFileException("file_row_broken", records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (records.isEmpty()) {
            throw new UnreadableFileException("file_empty", 0);
        }
        return of(records);
    }

    private static StaffTable of(List<CsvRecord> records) {
        List<String> headings = records.get(0).getFields().stream().map(String::strip).toList();
        Map<StaffColumn, Integer> columns = new EnumMap<>(StaffColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Optional<StaffColumn> column = StaffColumn.of(headings.get(i));
            if (column.isEmpty()) {
                if (!headings.get(i).isEmpty()) {
                    ignored.add(headings.get(i));
                }
            } else if (column.get() == StaffColumn.PERSONAL_IDENTITY_NUMBER) {
                throw new UnreadableFileException("column_not_allowed", 1, headings.get(i));
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                throw new UnreadableFileException("column_twice", 1, headings.get(i));
            }
        }
        for (StaffColumn column : StaffColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                throw new UnreadableFileException("column_missing", 1, column.heading());
            }
        }
        List<Row> rows = records.stream().skip(1).filter(read -> read.getFields().stream().anyMatch(field -> !field.isBlank()))
                .map(read -> new Row((int) read.getStartingLineNumber(), read.getFields())).toList();
        if (rows.isEmpty()) {
            throw new UnreadableFileException("file_without_rows", 0);
        }
        return new StaffTable(columns, headings, ignored, rows);
    }

    /** What stands in the column; empty when nothing does. */
    String text(Row row, StaffColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= row.fields().size() ? "" : row.fields().get(at).strip();
    }

    /** As the file calls the column. */
    String heading(StaffColumn column) {
        return columns.containsKey(column) ? headings.get(columns.get(column)) : column.heading();
    }
}
