/**
 * Attachments (filer) of a concern: pictures, documents and texts that belong to a case.
 *
 * <p>Who may see one: whoever may open the concern, and nobody else; a reporter sees the names of what they handed in
 * themselves. Files are looked into before they are taken ({@code content}), sealed with the key of their case, kept
 * outside the database ({@code shared/store}), scanned for viruses where a scanner is configured ({@code scan}) and given
 * out through the API only. Another door takes files through {@link se.samverka.attachment.AttachmentUpload}.
 */
package se.samverka.attachment;
