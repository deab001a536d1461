/** HR's files: read whatever a spreadsheet makes of them, checked row by row, and read in as a whole. ADR 132. */
package se.samverka.organisation.hr.file;
