/** What holds for every request whatever it asks: its shape, its trace id, its query parameters, its headers back. */
package se.samverka.shared.http;
