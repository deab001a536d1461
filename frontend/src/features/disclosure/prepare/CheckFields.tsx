import { useTranslation } from "react-i18next";
import { i18next, language } from "@/i18n";
import type { Faults } from "@/leaving/BasisTest";
import type { Part } from "@/leaving/words";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { TextArea } from "@/ui/TextArea";
import type { Schemas } from "../disclosureQueries";
import { type Item, Items } from "../Items";
import "../texts";
import type { Answers } from "./answers";
import type { Step } from "./steps";

const OUTCOMES = ["granted", "partly_granted"] as const;

type Props = {
  parts: readonly Part[];
  basis: Schemas["LegalBasis"] | undefined;
  /** The principal who is asked. */
  decider: string | null | undefined;
  answers: Answers;
  faults: Faults;
  onChange(answers: Answers): void;
  onEdit(step: Step): void;
};

/** Exactly what will be put before two people, and how much of it was asked for. */
export function CheckFields({ parts, basis, decider, answers, faults, onChange, onEdit }: Props) {
  const { t } = useTranslation(["disclosure", "leaving", "ui"]);
  const written = answers.written.map((item) => ({ ...item, fields: [{ name: "text", value: item.text }] }));
  const items = [
    ...parts.filter(({ key }) => key in answers.picked).map((part) => ({ ...part, holder: answers.picked[part.key] })),
    ...written,
  ] as Item[];
  const row = (key: string, label: string, value: string | null | undefined): SummaryRow[] =>
    value ? [{ key, label, value, onChange: () => onEdit("ground") }] : [];
  const rows = [
    ...row("basis", t("prepare.basis"), basis?.name[language()]),
    ...row("law", t("open.law"), basis?.law[language()]),
    ...(basis?.questions ?? []).flatMap(({ code, kind, text }) => {
      const answer = answers.tests[code];
      return row(
        `test-${code}`,
        text[language()] ?? "",
        kind === "yes_no" && answer ? t(`leaving:test.${answer as "yes"}`) : answer,
      );
    }),
    ...row("balance", t("open.balance"), answers.balance),
    ...row("neededFor", t("prepare.neededFor"), answers.neededFor),
    ...row("decider", t("prepare.decider"), decider),
  ];
  return (
    <>
      <div className="row">
        <h2>{t("open.contents")}</h2>
        <Button small onClick={() => onEdit("parts")} aria-label={`${t("ui:form.change")}: ${t("open.contents")}`}>
          {t("ui:form.change")}
        </Button>
      </div>
      <Items items={items} />
      <h2>{t("open.facts")}</h2>
      <SummaryList rows={rows} />
      <RadioGroup
        id="outcome"
        name="outcome"
        label={t("prepare.outcome")}
        error={faults.outcome}
        value={answers.outcome}
        onChange={({ target }) => onChange({ ...answers, outcome: target.value })}
        choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      {answers.outcome === "partly_granted" && (
        <TextArea
          id="notGivenBecause"
          label={t("prepare.notGivenBecause")}
          error={faults.notGivenBecause}
          limit={2000}
          value={answers.notGivenBecause}
          onChange={({ target }) => onChange({ ...answers, notGivenBecause: target.value })}
        />
      )}
      <TextArea
        id="noteToRecipient"
        label={t("prepare.noteToRecipient")}
        hint={t("prepare.noteHint")}
        error={faults.noteToRecipient}
        optional
        limit={1000}
        value={answers.noteToRecipient}
        onChange={({ target }) => onChange({ ...answers, noteToRecipient: target.value })}
      />
    </>
  );
}

export function checkFaults(answers: Answers): Faults {
  const t = i18next.getFixedT(null, ["disclosure", "ui"]);
  if (!answers.outcome) return { outcome: t("unanswered", { question: t("prepare.outcome") }) };
  const reasonMissing = answers.outcome === "partly_granted" && !answers.notGivenBecause.trim();
  return reasonMissing ? { notGivenBecause: t("ui:form.required") } : {};
}
