import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { DatePicker } from "@/ui/DatePicker";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { group, type Intervention, refresh } from "../interventionQueries";
import "../texts";
import { useAnswers } from "@/api/useAnswers";

const digits = (text: string) => Number(text.replaceAll(/\s/g, ""));

/** Three fields, two of them filled in already. Said again for the same day it replaces what was said. */
export function NoteForm({ one }: { one: Intervention }) {
  const { t } = useTranslation("intervention");
  const queries = useQueryClient();
  const say = useToast();
  const form = useAnswers({ heldOn: today(), held: "1", reached: "" }, ["heldOn", "held", "reached"]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async () => {
      const { heldOn, held, reached } = form.values;
      await group.note(one, { heldOn, held: digits(held), reached: digits(reached) });
      say(t("note.said"));
      void refresh(queries);
    });
  };
  return (
    <form className="stack no-print" noValidate onSubmit={submit} aria-labelledby="note">
      <h2 id="note">{t("note.title")}</h2>
      <p className="muted">{t("note.text")}</p>
      <ProblemNotice error={form.refusal} onReload={() => void refresh(queries)} />
      <div className="row">
        <DatePicker {...form.date("heldOn")} label={t("day")} min={one.plan.startsOn} max={today()} />
        <TextField {...form.field("held")} short inputMode="numeric" label={t("held")} />
        <TextField {...form.field("reached")} short inputMode="numeric" label={t("reached")} />
      </div>
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("note.send")}
        </Button>
      </div>
    </form>
  );
}
