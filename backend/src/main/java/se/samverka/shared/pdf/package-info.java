/** Documents that the server makes: tagged PDF that a screen reader can read, with its fonts inside. */
package se.samverka.shared.pdf;
