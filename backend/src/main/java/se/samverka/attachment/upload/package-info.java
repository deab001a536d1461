/** One file out of a multipart body: read as a stream, measured and hashed on its way to the disk, its name made harmless. */
package se.samverka.attachment.upload;
