/**
 * Where files lie outside the database: a folder, or a bucket of an S3-compatible store. Files are sealed before they come
 * here and known by an id only. Who keeps a file has a row that says so; {@link se.samverka.shared.store.UnownedFiles}
 * knows those that nobody keeps and sees to it that they go.
 */
package se.samverka.shared.store;
