import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { day, moment } from "@/i18n/format";
import type leaving from "@/leaving/sv.json";
import "@/leaving/texts";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { legalBases, type Schemas } from "../handOverQueries";
import { STATUS_TONES } from "../status";
import type sv from "../sv.json";

type PartName = keyof typeof leaving.part.name;
type PartKind = keyof typeof leaving.part.kind;

/** The receipt: who, how, when, on what basis, and the names of what left. */
export function HandOverFacts({ view: { handOver, ground, receivedBy, reason } }: { view: Schemas["HandOverView"] }) {
  const { t } = useTranslation(["handover", "leaving", "ui"]);
  const { data: bases } = useQuery({ ...legalBases(), enabled: Boolean(ground) });
  const basis = bases?.items.find(
    ({ code, version }) => code === ground?.basisCode && version === ground?.basisVersion,
  );
  const nameOfField = (name: string) => {
    const [kind, part] = name.split(".");
    if (kind === "identity") return `${t("send.identityLabel")}: ${t(`identity.${part as keyof typeof sv.identity}`)}`;
    return `${t(`leaving:part.kind.${kind as PartKind}`)}: ${t(`leaving:part.name.${part as PartName}`)}`;
  };
  const row = (key: string, label: string, value: SummaryRow["value"]): SummaryRow[] =>
    value ? [{ key, label, value }] : [];
  return (
    <section className="stack hand-over-facts" aria-labelledby="facts">
      <h2 id="facts">{t("open.facts")}</h2>
      <SummaryList
        compact
        rows={[
          ...row(
            "state",
            t("list.state"),
            <>
              <Tag tone={STATUS_TONES[handOver.status]}>{t(`status.${handOver.status}`)}</Tag>{" "}
              {handOver.overdueDays > 0 && (
                <Tag tone="danger">{t("ui:status.overdue", { count: handOver.overdueDays })}</Tag>
              )}
            </>,
          ),
          ...row("method", t("open.method"), t(`method.${handOver.method}`)),
          ...row("proposedBy", t("open.proposedBy"), handOver.proposedBy.name),
          ...row("decidedBy", t("open.decidedBy"), handOver.decidedBy?.name),
          ...row("sentAt", t("open.sentAt"), handOver.sentAt && moment(handOver.sentAt)),
          ...row("by", t("open.acknowledgeBy"), handOver.acknowledgeBy && day(handOver.acknowledgeBy)),
          ...row(
            "ended",
            t("open.ended"),
            handOver.endedOn &&
              t("open.endedText", { date: day(handOver.endedOn), name: handOver.endedBy?.name ?? "" }),
          ),
          ...row("receivedBy", t("open.receivedBy"), receivedBy),
          ...row("reason", t("open.reason"), reason),
          ...row(
            "feedback",
            t("open.feedback"),
            handOver.feedbackGivenAt
              ? t("open.feedbackGiven", { date: day(handOver.feedbackGivenAt) })
              : handOver.feedbackDueOn && t("open.feedbackDue", { date: day(handOver.feedbackDueOn) }),
          ),
          ...row("basis", t("open.basis"), ground && (basis?.name[language()] ?? ground.basisCode)),
          ...row("law", t("open.law"), basis?.law[language()]),
          ...(ground?.answers ?? []).flatMap(({ question, answer }) => {
            const asked = basis?.questions.find(({ code }) => code === question);
            const words = asked?.kind === "yes_no" ? t(`leaving:test.${answer as "yes"}`) : answer;
            return row(`test-${question}`, asked?.text[language()] ?? question, words);
          }),
          ...row("balance", t("open.balance"), ground?.balance),
          ...row("fields", t("open.fields"), handOver.fieldNames.map(nameOfField).join(", ")),
          ...row("hash", t("open.hash"), <code className="hand-over-hash">{handOver.packageHash}</code>),
        ]}
      />
    </section>
  );
}
