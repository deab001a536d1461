package se.samverka.attachment;

import se.samverka.attachment.content.FileType;

/**
 * A file that was looked into and may be kept.
 *
 * @param digest SHA-256 of what was uploaded, before anything was taken out of it
 * @param size   of what is kept, in bytes
 */
record NewFile(String name, FileType type, byte[] digest, int size) {
}
