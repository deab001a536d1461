/**
 * Hand-over (överlämning) and referral (hänvisning): what leaves a case, to whom, on what legal basis, and whether it
 * arrived. A hand-over gives the case up, a referral keeps it. Those who see the concern see its hand-overs; those who
 * receive for the recipient see the packages addressed to it and nothing else of the case. After the acknowledgement
 * nothing of the package is left here but the receipt.
 */
package se.samverka.handover;
