package se.samverka.apiclient;

/** What people wrote about a system: sealed as one. */
record Particulars(String name, String owner, String ownerContact, String purpose, String legalBasis) {
}
