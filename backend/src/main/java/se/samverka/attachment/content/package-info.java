/**
 * What a file is, whether it is taken, and what is left of it when it is: bytes in, cleaned bytes or a refusal out.
 * No image is decoded here and no PDF is read in this process, so hostile bytes meet little code of ours.
 */
package se.samverka.attachment.content;
