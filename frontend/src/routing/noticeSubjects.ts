/** Where a notice leads, by what sort of thing it is about: a route that takes its id as $id, or one without parameters. */
export type NoticeSubject = { subject: string; to: string };

let provided: ReadonlyMap<string, string> = new Map();

/** Called once, by the one place that knows all features. */
export function provideNoticeSubjects(subjects: readonly NoticeSubject[]) {
  provided = new Map(subjects.map(({ subject, to }) => [subject, to]));
}

/** Undefined for what is newer than this page, or leads nowhere. */
export const noticeTarget = (subject: string) => provided.get(subject);
