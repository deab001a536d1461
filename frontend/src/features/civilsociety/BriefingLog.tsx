import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { isProblem, type Problem } from "@/api/problem";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { MorePages } from "@/ui/MorePages";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { type Briefing, briefingPages, keep, refresh } from "./civilSocietyQueries";
import "./texts";

export function BriefingLog({ id, mayCorrect }: { id: string; mayCorrect: boolean }) {
  const { t } = useTranslation(["civilsociety", "ui"]);
  const pages = useInfiniteQuery(briefingPages(id));
  const [correcting, setCorrecting] = useState<Briefing>();
  const rows = pages.data?.pages.flatMap((page) => page.items);
  const columns: Column<Briefing>[] = [
    {
      key: "about",
      label: t("about"),
      heading: true,
      cell: ({ subject, routineNumber }) =>
        routineNumber ? t("version", { name: subject, number: routineNumber }) : subject,
    },
    { key: "on", label: t("toldOn"), cell: ({ toldOn }) => day(toldOn) },
    { key: "how", label: t("manner"), cell: ({ manner }) => t(`mannerName.${manner}`) },
    { key: "by", label: t("toldBy"), cell: ({ toldBy }) => toldBy },
    {
      key: "counts",
      label: t("state"),
      cell: (line) =>
        line.correctedBecause ? (
          t("wrong", { because: line.correctedBecause })
        ) : mayCorrect ? (
          <Button aria-label={`${t("correct")}: ${line.subject}`} onClick={() => setCorrecting(line)}>
            {t("correct")}
          </Button>
        ) : (
          t("counts")
        ),
    },
  ];
  return (
    <section className="stack">
      <h2>{t("log")}</h2>
      {!rows ? (
        <Skeleton rows={4} />
      ) : rows.length === 0 ? (
        <p>{t("logEmpty")}</p>
      ) : (
        <Table caption={t("log")} columns={columns} rows={rows} rowKey={(line) => line.id} />
      )}
      <MorePages pages={pages} label={t("more")} />
      {correcting && <CorrectDialog id={id} line={correcting} onClose={() => setCorrecting(undefined)} />}
    </section>
  );
}

function CorrectDialog({ id, line, onClose }: { id: string; line: Briefing; onClose(): void }) {
  const { t } = useTranslation(["civilsociety", "ui"]);
  const queries = useQueryClient();
  const say = useToast();
  const key = useIdempotencyKey();
  const [because, setBecause] = useState("");
  const [error, setError] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const correct = async () => {
    setError(because.trim() ? undefined : t("required"));
    if (!because.trim()) return;
    try {
      await keep.correct(id, line.id, key.header(), because.trim());
      say(t("corrected"));
      void refresh(queries);
      onClose();
    } catch (refused) {
      if (!isProblem(refused)) throw refused;
      key.renew();
      setError(refused.errors[0]?.detail);
      setRefusal(refused);
    }
  };
  return (
    <Dialog
      open
      title={t("correctTitle", { subject: line.subject })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={() => void correct()}>
            {t("correct")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <p>{t("correctText")}</p>
      <ProblemNotice error={refusal} />
      <TextField
        id="because"
        label={t("because")}
        value={because}
        error={error}
        onChange={(event) => setBecause(event.target.value)}
      />
    </Dialog>
  );
}
