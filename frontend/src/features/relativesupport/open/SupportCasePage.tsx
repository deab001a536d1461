import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { Due } from "../Due";
import { refresh, type SupportCase, supportCaseById } from "../supportQueries";
import { languageName } from "../words";
import { Contacts } from "./Contacts";
import { Conversation } from "./Conversation";
import { ASKED, type Asked, StepDialog } from "./StepDialog";
import "../texts";

/** One relative's support: what was written, who was in touch when, and what can be done. Opening it is logged. */
export function SupportCasePage() {
  const { t } = useTranslation("support");
  const queries = useQueryClient();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data: support } = useQuery(supportCaseById(id));
  const [asking, setAsking] = useState<Asked>();
  if (!support) return <Skeleton rows={8} />;
  const offered = ASKED.filter((action) => support.allowedActions.includes(action));
  const reload = () => {
    setAsking(undefined);
    void refresh(queries);
  };
  return (
    <article className="stack">
      <PageHeading
        kicker={<Link to="/anhorigstod">{t("title")}</Link>}
        title={t("page.title", { date: day(support.requestedOn) })}
      />
      <p className="muted">
        <Icon name="eye" /> {t("page.logged")}
      </p>
      {offered.length > 0 ? (
        <div className="row no-print">
          {offered.map((action, index) => (
            <Button key={action} kind={index === 0 ? "primary" : "secondary"} onClick={() => setAsking(action)}>
              {t(`do.${action}.button`)}
            </Button>
          ))}
        </div>
      ) : (
        <p className="muted">{t("page.nothing")}</p>
      )}
      <Facts support={support} />
      <Conversation messages={support.messages} />
      <Contacts contacts={support.contacts} />
      {asking && <StepDialog action={asking} support={support} onClose={() => setAsking(undefined)} onDone={reload} />}
    </article>
  );
}

function Facts({ support }: { support: SupportCase }) {
  const { t } = useTranslation("support");
  const { link } = support;
  return (
    <SummaryList
      rows={[
        { key: "state", label: t("state"), value: <Tag>{t(`status.${support.status}`)}</Tag> },
        { key: "due", label: t("due"), value: <Due of={support} /> },
        { key: "handler", label: t("handler"), value: support.handlerName ?? t("nobody") },
        { key: "about", label: t("aboutLabel"), value: t(`about.${support.about}`) },
        { key: "language", label: t("language"), value: languageName(support.language) },
        { key: "source", label: t("page.source"), value: t(`source.${support.source}`) },
        ...(support.forms.length > 0
          ? [{ key: "forms", label: t("page.forms"), value: support.forms.map((form) => t(`form.${form}`)).join(", ") }]
          : []),
        ...(support.outcome
          ? [{ key: "outcome", label: t("page.outcome"), value: t(`outcome.${support.outcome}`) }]
          : []),
        ...(link
          ? [
              {
                key: "link",
                label: t("page.link"),
                value: `${link.caseNumber ?? t("page.hiddenCase")} – ${t(`ground.${link.ground}`)}: ${link.reason}`,
              },
            ]
          : []),
      ]}
    />
  );
}
