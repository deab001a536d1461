/** The service as a whole: what it is called, whether it is configured right, whether its parts are up. */
package se.samverka.shared.service;
