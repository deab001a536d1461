/** How a case is erased everywhere: each feature that holds something of cases implements {@link se.samverka.shared.erasure.CaseErasure}. */
package se.samverka.shared.erasure;
