import { useTranslation } from "react-i18next";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import type { Answers, EventAnswers } from "./answers";
import { useSectors } from "./queries";
import type { Step } from "./steps";

type Props = { answers: Answers; onEdit(step: Step, field: string): void };

/** Every answer with its own way back. */
export function AnswerSummary({ answers, onEdit }: Props) {
  const { t } = useTranslation(["register", "concern"]);
  const sectors = useSectors();
  const row = (step: Step, key: string, label: string, value: string): SummaryRow => ({
    key,
    label,
    value,
    onChange: () => onEdit(step, key),
  });
  const when = ({ datePrecision, occurredOn }: EventAnswers) =>
    datePrecision === "exact"
      ? occurredOn
      : datePrecision === "approximate"
        ? t("check.aboutDay", { day: occurredOn })
        : t("check.dayUnknown");
  const sector = sectors.data?.items.find(({ code }) => code === answers.sectorCode)?.name ?? answers.sectorCode;
  const { subjectKind, eventType, urgency, beliefHintAnswer } = answers;
  return (
    <>
      <section className="register-summary">
        <h2>{t("check.about")}</h2>
        <SummaryList
          rows={[
            row(
              "danger",
              "emergencyCalled",
              t("check.emergencyCalled"),
              t(answers.emergencyCalled === "yes" ? "check.yes" : "check.no"),
            ),
            ...(subjectKind && subjectKind !== "police_tip"
              ? [row("subject", "subjectKind", t("subject.label"), t(`concern:code.subjectKind.${subjectKind}`))]
              : []),
            ...(eventType
              ? [row("kind", "eventType", t("kind.eventType"), t(`concern:code.eventType.${eventType}`))]
              : []),
            ...(urgency ? [row("kind", "urgency", t("kind.urgency"), t(`concern:code.urgency.${urgency}`))] : []),
          ]}
        />
      </section>
      {answers.observedEvents.map((event, index) => {
        const at = `observedEvents.${index}`;
        const place = event.placeKind ? t(`concern:code.placeKind.${event.placeKind}`) : "";
        return (
          <section key={at} className="register-summary">
            <h2>{t("events.one", { number: index + 1 })}</h2>
            <SummaryList
              rows={[
                row("events", `${at}.whatHappened`, t("events.whatHappened"), event.whatHappened),
                row("events", `${at}.datePrecision`, t("check.when"), when(event)),
                row("events", `${at}.placeKind`, t("check.where"), event.place ? `${place}: ${event.place}` : place),
                row("events", `${at}.source`, t("check.howKnown"), event.source ? t(`source.${event.source}`) : ""),
                row("events", `${at}.quotedWords`, t("events.quotedWords"), event.quotedWords),
              ]}
            />
          </section>
        );
      })}
      <section className="register-summary">
        <h2>{t("steps.background")}</h2>
        <SummaryList
          rows={[
            row("background", "protectiveFactors", t("background.protectiveFactors"), answers.protectiveFactors),
            row("background", "alreadyTried", t("background.alreadyTried"), answers.alreadyTried),
            row("background", "sectorCode", t("check.sector"), sector),
            ...(beliefHintAnswer
              ? [row("check", "beliefHintAnswer", t("check.beliefHintAnswer"), beliefHintAnswer)]
              : []),
          ]}
        />
      </section>
    </>
  );
}
