/**
 * Notices: what people are told of, in the application and by mail, without content. Each sees their own; the feature
 * they come from leaves them through {@link se.samverka.shared.notice.Notices}.
 */
package se.samverka.notice;
