/** What leaves in a disclosure, exactly, and the weighing behind it; one sealed whole with one hash. */
package se.samverka.disclosure.content;
