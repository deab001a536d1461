import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day, moment } from "@/i18n/format";
import { caseParts } from "@/routing/caseParts";
import { Icon } from "@/ui/Icon";
import { Menu } from "@/ui/Menu";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type TabPage, Tabs } from "@/ui/Tabs";
import { Tag } from "@/ui/Tag";
import { type Concern, concernById } from "../concernQueries";
import { JournalPanel } from "../journal/JournalPanel";
import "../texts";
import { History } from "../trail/History";
import { Reads } from "../trail/Reads";
import { otherActions, STEP_PATHS } from "./actions";
import "./case.css";
import { DoNow } from "./DoNow";
import { Facts } from "./Facts";
import { StepTimeline } from "./StepTimeline";
import type { CaseSearch } from "./search";
import { STATUS_TONES } from "./status";

const route = getRouteApi("/staff/oro/$id");

export function CasePage() {
  const { t } = useTranslation(["concern", "ui"]);
  const { id } = route.useParams();
  const { data: concern } = useQuery(concernById(id));
  const coordinates = hasAnyRole(usePerson(), ["coordinator"]);
  const [openedAt] = useState(() => new Date());
  if (!concern) return <Skeleton rows={10} />;
  return (
    <article className="stack case">
      <PageHeading
        kicker={
          <Link className="no-print" to="/oro" search={coordinates ? {} : { mina: true }}>
            {t("case.breadcrumb")}
          </Link>
        }
        title={t("case.title", { number: concern.caseNumber })}
        actions={<CaseActions concern={concern} />}
      />
      <Identity concern={concern} />
      {concern.restricted && (
        <Notice kind="warning" title={t("case.restricted")}>
          <p>{t("case.restrictedText")}</p>
        </Notice>
      )}
      {concern.disputed && (
        <Notice kind="warning" title={t("case.disputed")}>
          <p>{t("case.disputedText")}</p>
        </Notice>
      )}
      <p className="muted case-logged">
        <Icon name="eye" />
        {t("case.logged")}
        <Link className="no-print" to="/oro/$id" params={{ id }} search={{ del: "lasningar" }}>
          {t("case.whoRead")}
        </Link>
      </p>
      <p className="print-only">{t("case.printed", { at: moment(openedAt) })}</p>
      <div className="case-columns">
        <div className="stack case-main">
          <DoNow concern={concern} />
          <Parts concern={concern} />
        </div>
        <div className="stack">
          <Facts concern={concern} />
          <MoreParts id={id} />
        </div>
      </div>
    </article>
  );
}

function Identity({ concern }: { concern: Concern }) {
  const { t } = useTranslation(["concern", "ui"]);
  return (
    <ul className="case-identity" aria-label={t("case.title", { number: concern.caseNumber })}>
      <li>
        <Tag tone={STATUS_TONES[concern.status]}>{t(`code.status.${concern.status}`)}</Tag>
      </li>
      {concern.restricted && (
        <li>
          <Tag tone="warning">{t("list.restricted")}</Tag>
        </li>
      )}
      {concern.disputed && (
        <li>
          <Tag tone="warning">{t("list.disputed")}</Tag>
        </li>
      )}
      {concern.proposal && (
        <li>
          <Tag tone="warning">{t("list.awaits")}</Tag>
        </li>
      )}
      <li>
        {t("case.handler")}: <strong>{concern.handler?.name ?? t("case.noHandler")}</strong>
      </li>
      {concern.dueOn && (
        <li className="number">
          {t("case.due", { date: day(concern.dueOn) })}{" "}
          {concern.overdueDays > 0 && <Tag tone="danger">{t("ui:status.overdue", { count: concern.overdueDays })}</Tag>}
        </li>
      )}
    </ul>
  );
}

/** Pages about this case that other features have. */
function MoreParts({ id }: { id: string }) {
  const { t } = useTranslation("concern");
  const person = usePerson();
  const parts = caseParts().filter(({ roles }) => hasAnyRole(person, roles));
  if (parts.length === 0) return null;
  return (
    <nav className="no-print" aria-labelledby="case-parts">
      <h2 id="case-parts">{t("part.heading")}</h2>
      <ul className="case-parts">
        {parts.map(({ to, label }) => (
          <li key={to}>
            <Link to={to as "/oro/$id"} params={{ id }}>
              {t(`part.${label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CaseActions({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  const navigate = useNavigate();
  const others = otherActions(concern);
  const choices = [
    ...others.map((action) => ({
      id: action as string,
      label: t(`action.${action}`),
      onAction: () => void navigate({ to: STEP_PATHS[action], params: { id: concern.id } }),
    })),
    { id: "print", label: t("case.print"), onAction: () => print() },
  ];
  return <Menu label={t("case.more")} choices={choices} />;
}

function Parts({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  const { del } = route.useSearch();
  const navigate = route.useNavigate();
  const pages: TabPage[] = [
    { id: "handelser", label: t("case.events"), content: <StepTimeline concern={concern} /> },
    { id: "journal", label: t("case.journal"), content: <JournalPanel concern={concern} /> },
    { id: "andringar", label: t("case.history"), content: <History id={concern.id} /> },
    { id: "lasningar", label: t("case.reads"), content: <Reads id={concern.id} /> },
  ];
  return (
    <Tabs
      label={t("case.parts")}
      pages={pages}
      selected={del ?? "handelser"}
      onSelect={(part) =>
        void navigate({ search: part === "handelser" ? {} : { del: part as CaseSearch["del"] }, replace: true })
      }
    />
  );
}
