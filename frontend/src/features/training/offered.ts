import type { Schemas } from "./trainingQueries";

/** What can be required or held: nothing historical. */
export const offered = (catalogue: { items: readonly Schemas["TrainingView"][] } | undefined) =>
  (catalogue?.items ?? [])
    .filter(({ status }) => status === "current")
    .map(({ id, name }) => ({ value: id, label: name }));
