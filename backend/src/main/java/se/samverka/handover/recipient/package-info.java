/** Who concerns are handed over or referred to: a directory of functions, kept by the coordinator and the administrator. */
package se.samverka.handover.recipient;
