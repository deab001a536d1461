/** The seam through which the free text of cases is written and read. */
package se.samverka.shared.crypto;
