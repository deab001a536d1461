/** What every operation of the contract shares: problem answers, the login, language, examples. */
package se.samverka.shared.openapi;
