import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { ActionDialog } from "../ActionDialog";
import { type Action, type Disclosure, disclosureById, noteChange } from "../disclosureQueries";
import { Items } from "../Items";
import { STATUS_TONES } from "../status";
import { PackageHead } from "./PackageHead";
import "../texts";
import { DisclosureFacts } from "./DisclosureFacts";

/** In the order in which they are offered; preparing is a page of its own. */
const ASKED = ["approve", "send", "tell_of_correction", "note_receipt", "refuse"] as const satisfies readonly Action[];
export type Asked = (typeof ASKED)[number];

/** One disclosure with all of its text. Opening it is logged. */
export function DisclosurePage() {
  const { t } = useTranslation("disclosure");
  const person = usePerson();
  const queries = useQueryClient();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data: disclosure } = useQuery(disclosureById(id));
  const [asking, setAsking] = useState<Asked>();
  if (!disclosure) return <Skeleton rows={8} />;
  const reload = () => {
    setAsking(undefined);
    void noteChange(queries);
  };
  const { approvals, content, status } = disclosure;
  const approvedByMe = status === "secrecy_review" && approvals.some(({ by }) => by.id === person.id);
  /** A principal sees the disclosure, not its case. */
  const staff = hasAnyRole(person, ["coordinator", "handler"]);
  return (
    <article className="stack">
      <PageHeading
        kicker={
          staff && (
            <Link to="/oro/$id/utlamnande" params={{ id: disclosure.concernId }}>
              {t("case", { number: disclosure.caseNumber })}
            </Link>
          )
        }
        title={t("open.title", { recipient: disclosure.recipient })}
      />
      <p>
        <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag> <span className="muted">{t("open.logged")}</span>
      </p>
      {approvedByMe && (
        <Notice>
          <p>{t("open.ownApproval")}</p>
        </Notice>
      )}
      {disclosure.sentAt && staff && (
        <p>
          <Link to="/oro/$id" params={{ id: disclosure.concernId }} search={{ del: "lasningar" }}>
            {t("open.readers")}
          </Link>
        </p>
      )}
      <Actions disclosure={disclosure} onAsk={setAsking} />
      <Request disclosure={disclosure} />
      {content && (
        <section className="stack" aria-labelledby="contents">
          <h2 id="contents">{t("open.contents")}</h2>
          <PackageHead content={content} />
          <Items items={content.items} />
        </section>
      )}
      <DisclosureFacts disclosure={disclosure} />
      {asking && (
        <ActionDialog
          action={asking}
          disclosure={disclosure}
          onClose={() => setAsking(undefined)}
          onDone={reload}
          onReload={reload}
        />
      )}
    </article>
  );
}

function Actions({ disclosure, onAsk }: { disclosure: Disclosure; onAsk(action: Asked): void }) {
  const { t } = useTranslation("disclosure");
  const asked = ASKED.filter((action) => disclosure.allowedActions.includes(action));
  const prepares = disclosure.allowedActions.includes("prepare");
  if (asked.length === 0 && !prepares) return null;
  const prepareFirst = prepares && !disclosure.content;
  const prepare = prepares && (
    <Link
      className={`button button-${prepareFirst ? "primary" : "secondary"}`}
      to="/utlamnanden/$id/forbered"
      params={{ id: disclosure.id }}
    >
      {t(prepareFirst ? "open.prepare" : "open.prepareAgain")}
    </Link>
  );
  return (
    <div className="row no-print">
      {prepareFirst && prepare}
      {asked.map((action, index) => (
        <Button
          key={action}
          kind={index === 0 && !prepareFirst && action !== "refuse" ? "primary" : "secondary"}
          onClick={() => onAsk(action)}
        >
          {t(`do.${action}.button`)}
        </Button>
      ))}
      {!prepareFirst && prepare}
    </div>
  );
}

function Request({ disclosure: { request } }: { disclosure: Disclosure }) {
  const { t } = useTranslation("disclosure");
  if (!request) return null;
  return (
    <section className="stack" aria-labelledby="request">
      <h2 id="request">{t("request.heading")}</h2>
      <SummaryList
        compact
        rows={[
          { key: "asked", label: t("request.asked"), value: request.asked },
          { key: "neededFor", label: t("request.neededFor"), value: request.neededFor },
          { key: "caseNumber", label: t("request.caseNumber"), value: request.caseNumber },
        ]}
      />
    </section>
  );
}
