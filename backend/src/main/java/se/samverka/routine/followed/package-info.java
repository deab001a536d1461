/**
 * The routine inside the case: the steps of the version that was followed when the concern came in, and who took which.
 * Whoever may open the concern sees them; the coordinator and the assigned handler tick them. Product.md, difference 5.
 */
package se.samverka.routine.followed;
