package se.samverka.organisation;

/**
 * Where records stand in what was sent, for pointers to faults.
 *
 * @param list    before the number of a record; empty when there is one only, which is the body
 * @param content after the number, before the record's own fields
 */
public record RecordPointers(String list, String content) {
    public static final RecordPointers BODY = new RecordPointers("", "");

    String id(int record) {
        return item(record) + "/externalId";
    }

    String field(int record, String name) {
        return item(record) + content + "/" + name;
    }

    private String item(int record) {
        return list.isEmpty() ? "#" : "#/" + list + "/" + record;
    }
}
