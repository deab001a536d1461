/**
 * The situation picture (lägesbild), so far its doors to the police: observations come in, the partner rendition of the
 * adopted picture goes out. Nothing in it is about persons. Domain § 1.1; product.md, Situation pictures.
 */
package se.samverka.situation;
