/** Who may open an identity without being assigned the case: access requests, which a coordinator decides without seeing what they open, and hand-overs inside this system. */
package se.samverka.identity.access;
