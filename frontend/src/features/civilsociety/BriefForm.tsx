import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { isProblem, type Problem } from "@/api/problem";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { DatePicker } from "@/ui/DatePicker";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { type Briefing, keep, refresh, routines } from "./civilSocietyQueries";
import sv from "./sv.json";
import "./texts";

const MANNERS = Object.keys(sv.mannerName) as Briefing["manner"][];

/** A new line of the log: about what is followed now of a routine, or about a subject. */
export function BriefForm({ id }: { id: string }) {
  const { t } = useTranslation("civilsociety");
  const queries = useQueryClient();
  const say = useToast();
  const key = useIdempotencyKey();
  const { data } = useQuery(routines());
  const followed = data?.items.filter(({ published }) => published) ?? [];
  const [toldOn, setToldOn] = useState(today());
  const [manner, setManner] = useState<Briefing["manner"]>("meeting");
  const [about, setAbout] = useState("");
  const [subject, setSubject] = useState("");
  const [error, setError] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [pending, setPending] = useState(false);
  const routine = followed.find((one) => one.id === about);
  const record = async () => {
    const missing = !routine && !subject.trim();
    setError(missing ? t("required") : undefined);
    setRefusal(undefined);
    if (missing) return;
    setPending(true);
    try {
      await keep.brief(id, key.header(), {
        toldOn,
        manner,
        ...(routine
          ? { routineId: routine.id, routineNumber: routine.published?.number ?? 1 }
          : { subject: subject.trim() }),
      });
      key.renew();
      setSubject("");
      say(t("recorded"));
      void refresh(queries);
    } catch (refused) {
      if (!isProblem(refused)) throw refused;
      if (refused.status !== 0) key.renew();
      setRefusal(refused);
    } finally {
      setPending(false);
    }
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <h2>{t("recordTitle")}</h2>
      <ProblemNotice error={refusal} />
      <DatePicker id="toldOn" label={t("toldOn")} value={toldOn} max={today()} onChange={setToldOn} />
      <Select
        id="manner"
        empty={false}
        label={t("manner")}
        value={manner}
        onChange={(event) => setManner(event.target.value as Briefing["manner"])}
        choices={MANNERS.map((value) => ({ value, label: t(`mannerName.${value}`) }))}
      />
      <Select
        id="about"
        empty={t("otherSubject")}
        label={t("about")}
        value={about}
        onChange={(event) => setAbout(event.target.value)}
        choices={followed.map(({ id: value, name, published }) => ({
          value,
          label: t("version", { name, number: published?.number ?? 1 }),
        }))}
      />
      {!routine && (
        <TextField
          id="subject"
          label={t("subject")}
          value={subject}
          error={error}
          onChange={(event) => setSubject(event.target.value)}
        />
      )}
      <div className="row">
        <Button kind="primary" type="submit" pending={pending}>
          {t("record")}
        </Button>
      </div>
    </form>
  );
}
