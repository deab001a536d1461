import { clock, longDay } from "@/i18n/format";
import type { Session } from "../trainingQueries";

/** The day, from when to when. */
export function When({ plan }: { plan: Session["plan"] }) {
  return (
    <>
      {longDay(new Date(plan.startsAt))}
      <br />
      {clock(plan.startsAt)}–{clock(plan.endsAt)}
    </>
  );
}
