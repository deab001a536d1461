/** Where the next page begins, taken out of the link the API gives; nothing on the last page. */
export const cursorIn = (next: string | null | undefined): string | undefined =>
  next ? (new URL(next, location.origin).searchParams.get("cursor") ?? undefined) : undefined;
