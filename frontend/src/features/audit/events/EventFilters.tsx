import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { type AuditSearch, filterIn, readAuditSearch } from "../search";
import { ACTIONS, useEventName } from "./eventNames";

/** Applied by a press: every reading of the log is an event of its own. */
export function EventFilters({ search, onChange }: { search: AuditSearch; onChange(next: AuditSearch): void }) {
  const { t } = useTranslation("audit");
  const nameOf = useEventName();
  const [wrong, setWrong] = useState<{ vem?: boolean; vad?: boolean }>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = Object.fromEntries(
      [...new FormData(event.currentTarget)]
        .map(([key, value]) => [key, typeof value === "string" ? value.trim() : ""] as const)
        .filter(([, value]) => value),
    );
    const read = readAuditSearch(written);
    const missed = { vem: Boolean(written.vem && !read.vem), vad: Boolean(written.vad && !read.vad) };
    setWrong(missed);
    if (missed.vem || missed.vad) document.getElementById(missed.vem ? "vem" : "vad")?.focus();
    else onChange(read);
  };
  return (
    <form className="audit-filters" aria-label={t("filters")} onSubmit={submit} noValidate>
      <Select
        name="handelse"
        label={t("action")}
        empty={t("allActions")}
        defaultValue={search.handelse ?? ""}
        choices={ACTIONS.map((action) => ({ value: action, label: nameOf(action) }))}
      />
      <TextField
        id="vem"
        name="vem"
        label={t("actor")}
        defaultValue={search.vem ?? ""}
        error={wrong.vem ? t("badId") : undefined}
      />
      <TextField
        id="vad"
        name="vad"
        label={t("subject")}
        defaultValue={search.vad ?? ""}
        error={wrong.vad ? t("badId") : undefined}
      />
      <div className="row">
        <Button kind="primary" type="submit">
          {t("apply")}
        </Button>
        {Object.keys(filterIn(search)).length > 0 && <Button onClick={() => onChange({})}>{t("clear")}</Button>}
      </div>
    </form>
  );
}
