package se.samverka.organisation.hr.file;

/** The file is no table that can be read; nothing in it was looked at further. */
final class UnreadableFileException extends RuntimeException {
    private final String code;
    private final long row;
    private final String column;

    /** @param row where, from 1; 0 for the file as a whole */
    UnreadableFileException(String code, long row) {
        this(code, row, null);
    }

    UnreadableFileException(String code, long row, String column) {
        super(code, null, false, false);
        this.code = code;
        this.row = row;
        this.column = column;
    }

    StaffFileFault fault() {
        return StaffFileFault.of((int) row, column, code);
    }
}
