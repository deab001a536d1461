/**
 * The register of what people ask for under GDPR 15–18 and 21, with its clock: one month, three when extended (12.3).
 * The data protection officer and the coordinator see where each stands; who asks is sealed, and once the request is
 * about a case only the receiver of that case opens it (ADR 65).
 */
package se.samverka.rights.request;
