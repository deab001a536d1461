import { useTranslation } from "react-i18next";
import sv from "../sv.json";

type Names = Record<string, Record<string, string>>;

/** Every action the log is known to hold, as `concern.opened`. */
export const ACTIONS = Object.entries(sv.event as Names).flatMap(([kind, names]) =>
  Object.keys(names).map((name) => `${kind}.${name}`),
);

/** In words; an action that is newer than this page is shown by its code. */
export function useEventName(): (action: string) => string {
  const { t } = useTranslation("audit");
  return (action) => (ACTIONS.includes(action) ? t(`event.${action}` as "event.concern.opened") : action);
}
