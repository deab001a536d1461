/** Forms somebody has begun, kept on the server so that nothing is left in a browser. Only the owner sees one. */
package se.samverka.draft;
