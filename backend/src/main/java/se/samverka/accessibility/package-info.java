/** What people tell of pages that they cannot use (DOS-lagen 2018:1937 § 13), until somebody has seen to it. ADR 106. */
package se.samverka.accessibility;
