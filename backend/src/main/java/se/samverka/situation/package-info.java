/**
 * The situation picture (lägesbild), so far what goes through the police's doors: observations come in, and coordinators read
 * them; the partner rendition of the adopted picture goes out. Nothing in it is about persons. Domain § 1.1; product.md, Situation pictures.
 */
package se.samverka.situation;
