import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { day, moment } from "@/i18n/format";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import type { Disclosure } from "../disclosureQueries";
import "../disclosure.css";

/** Where it stands, on what it rests and who said what: of a no as much as of a yes. */
export function DisclosureFacts({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation(["disclosure", "leaving", "ui"]);
  const { basis, weighing } = disclosure;
  const row = (key: string, label: string, value: SummaryRow["value"]): SummaryRow[] =>
    value ? [{ key, label, value }] : [];
  const byAt = (by: { name?: string | null } | null | undefined, at: string | null | undefined) =>
    by && at ? t("open.byAt", { name: by.name ?? "", at: moment(at) }) : undefined;
  return (
    <section className="stack disclosure-form" aria-labelledby="facts">
      <h2 id="facts">{t("open.facts")}</h2>
      <SummaryList
        compact
        rows={[
          ...row("direction", t("list.direction"), t(`direction.${disclosure.direction}`)),
          ...row("basis", t("prepare.basis"), basis?.name[language()]),
          ...row("law", t("open.law"), basis?.law[language()]),
          ...row(
            "draft",
            t("open.text"),
            basis && t(basis.confirmedOn ? "open.confirmed" : "open.unconfirmed", { version: basis.version }),
          ),
          ...(basis?.questions ?? []).flatMap(({ code, text, kind }) => {
            const answer = weighing?.answers.find(({ question }) => question === code)?.answer;
            const words = kind === "yes_no" && answer ? t(`leaving:test.${answer as "yes"}`) : answer;
            return row(`test-${code}`, text[language()] ?? "", words);
          }),
          ...row("neededFor", t("prepare.neededFor"), weighing?.neededFor),
          ...row("balance", t("open.balance"), weighing?.balance),
          ...row("notGiven", t("prepare.notGivenBecause"), weighing?.notGivenBecause),
          ...row("decider", t("prepare.decider"), disclosure.decider?.name),
          ...row("prepared", t("open.prepared"), byAt(disclosure.preparedBy, disclosure.preparedAt)),
          ...disclosure.approvals.flatMap(({ by, at }, index) =>
            row(`approval-${by.id}`, t(index === 0 ? "open.firstApproval" : "open.secondApproval"), byAt(by, at)),
          ),
          ...row("refusal", t("open.refusal"), disclosure.refusal),
          ...row(
            "refused",
            t("open.refused"),
            disclosure.status === "refused" && byAt(disclosure.decidedBy, disclosure.decidedAt),
          ),
          ...row("method", t("open.method"), disclosure.method && t(`method.${disclosure.method}`)),
          ...row("sent", t("list.sent"), byAt(disclosure.sentBy, disclosure.sentAt)),
          ...row("received", t("open.received"), disclosure.receivedOn && day(disclosure.receivedOn)),
          ...row(
            "hash",
            t("open.hash"),
            disclosure.packageHash && <span className="disclosure-hash">{disclosure.packageHash}</span>,
          ),
        ]}
      />
    </section>
  );
}
