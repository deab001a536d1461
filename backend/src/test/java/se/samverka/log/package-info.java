/** What no log may hold, and how that is seen: the whole test run's logs are looked through after it. */
package se.samverka.log;
