import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldName, isProblem, type Problem } from "@/api/problem";
import { DraftStatus } from "@/drafts/useDraft";
import { language } from "@/i18n";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { StepIndicator } from "@/ui/StepIndicator";
import { SummaryList } from "@/ui/SummaryList";
import { type HandOver, noteChange, type Schemas, send } from "../handOverQueries";
import { PackageContents } from "../PackageContents";
import { commandOf } from "./answers";
import { useBases } from "./GroundStep";
import { STEPS, type Step, stepOfField } from "./steps";
import type { Faults, StepProps } from "./Wizard";

type Props = StepProps & {
  id: string;
  idempotencyKey: string;
  preview: Schemas["HandOverPreview"] | undefined;
  problem: Error | null;
  methodText: string;
  onEdit(step: Step): void;
  onFaults(faults: Faults, step: Step): void;
  onPreviewAgain(): void;
  onMade(handOver: HandOver): void;
};

/** Exactly what leaves, and why it may; sent as it stands here or not at all. */
export function CheckStep({ preview, problem, answers, kind, kicker, saved, methodText, ...go }: Props) {
  const { t } = useTranslation(["handover", "ui"]);
  const queries = useQueryClient();
  const bases = useBases(answers, preview);
  const [refusal, setRefusal] = useState<Problem>();
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  if (problem) return <ProblemNotice error={problem} />;
  if (!preview) return <Skeleton rows={8} />;
  const leaves = preview.contents.parts.length + preview.contents.identityFields.length > 0;
  const basis = bases?.find(({ code }) => code === answers.basisCode);

  const refused = (error: Problem) => {
    const faults = error.errors.map(({ pointer, detail }) => [fieldName(pointer), detail || error.message] as const);
    const step = faults.map(([name]) => stepOfField(name)).find(Boolean);
    if (step) return go.onFaults(Object.fromEntries(faults), step);
    setRefusal(error);
    // The case is not what was previewed: show what would leave now before anything is sent.
    if (error.slug === "package-changed" || error.slug === "stale-version") go.onPreviewAgain();
  };
  const submit = async () => {
    if (busy.current) return;
    if (leaves && !basis) return go.onEdit("ground");
    busy.current = true;
    setSending(true);
    setRefusal(undefined);
    try {
      const made = await send(
        go.id,
        go.idempotencyKey,
        preview.concernVersion,
        commandOf(kind, answers, preview, basis),
      );
      void noteChange(queries);
      go.onMade(made);
    } catch (error) {
      if (!isProblem(error)) throw error;
      refused(error);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  const { recipient } = preview.contents;
  const label = preview.needsSecondPerson
    ? t("send.submitSecond")
    : t(kind === "transfer" ? "send.submitTransfer" : "send.submitReferral", { recipient });
  return (
    <div className="stack hand-over-facts">
      <StepIndicator steps={STEPS.map((name) => t(`send.steps.${name}`))} current={STEPS.indexOf("check")} />
      <PageHeading kicker={kicker} title={t("send.steps.check")} lead={t("send.checkLead")} />
      {refusal && (
        <Notice kind="danger" title={refusal.status === 0 ? t("send.failed") : refusal.message} live>
          <p>
            {refusal.status === 0
              ? t("send.unreachable")
              : refusal.slug === "stale-version"
                ? t("send.changedText")
                : refusal.detail}
          </p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { key: "kind", label: t("list.what"), value: t(`kind.${kind}`) },
          { key: "recipient", label: t("list.recipient"), value: recipient, onChange: () => go.onEdit("recipient") },
          { key: "method", label: t("send.method"), value: methodText, onChange: () => go.onEdit("recipient") },
          ...(leaves
            ? [
                {
                  key: "basis",
                  label: t("send.basis"),
                  value: basis?.name[language()] ?? "",
                  onChange: () => go.onEdit("ground"),
                },
              ]
            : []),
          ...(leaves && answers.balance.trim()
            ? [
                {
                  key: "balance",
                  label: t("open.balance"),
                  value: answers.balance,
                  onChange: () => go.onEdit("ground"),
                },
              ]
            : []),
        ]}
      />
      <section className="stack" aria-labelledby="leaves">
        <div className="row">
          <h2 id="leaves">{t("send.checkContents")}</h2>
          <Button
            small
            onClick={() => go.onEdit("parts")}
            aria-label={`${t("ui:form.change")}: ${t("send.checkContents")}`}
          >
            {t("ui:form.change")}
          </Button>
        </div>
        <PackageContents contents={preview.contents} />
      </section>
      {preview.needsSecondPerson && (
        <Notice>
          <p>{t("send.second")}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" pending={sending} onClick={() => void submit()}>
          {label}
        </Button>
        <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={go.onBack}>
          {t("ui:form.back")}
        </Button>
      </div>
      <DraftStatus state={saved} />
    </div>
  );
}
