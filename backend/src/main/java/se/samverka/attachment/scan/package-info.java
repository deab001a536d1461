/** Virus scanning of attachments by ClamAV, where the installation has it. */
package se.samverka.attachment.scan;
