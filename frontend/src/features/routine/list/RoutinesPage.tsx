import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import { coverage, type RoutineItem, routines } from "../routineQueries";
import "../texts";
import { StartDialog } from "./StartDialog";

export function RoutinesPage() {
  const { t } = useTranslation("routine");
  const person = usePerson();
  const coordinates = hasAnyRole(person, ["coordinator"]);
  const [starting, setStarting] = useState(false);
  const { data } = useQuery(routines());
  if (!data) return <Skeleton rows={6} />;
  const awaited = data.items.filter(({ acknowledgeBy }) => acknowledgeBy);
  const followed = data.items.filter(({ published, acknowledgeBy }) => published && !acknowledgeBy);
  const work = data.items.filter(
    ({ underWay, published, retired }) => !retired && (underWay || (coordinates && !published)),
  );
  return (
    <div className="stack">
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={coordinates && <Button onClick={() => setStarting(true)}>{t("list.start")}</Button>}
      />
      {awaited.length > 0 && (
        <Section id="awaited" title={t("list.awaited")}>
          <Routines caption={t("list.awaited")} items={awaited} />
        </Section>
      )}
      <Section id="followed" title={t("list.followed")}>
        {followed.length > 0 ? (
          <Routines caption={t("list.followed")} items={followed} />
        ) : (
          <EmptyState title={t(awaited.length > 0 ? "list.noMore" : "list.none")}>
            <p>{t("list.noneText")}</p>
          </EmptyState>
        )}
      </Section>
      {work.length > 0 && (
        <Section id="work" title={t("list.work")}>
          <Work items={work} />
        </Section>
      )}
      {coordinates && <Coverage />}
      {coordinates && <StartDialog open={starting} onClose={() => setStarting(false)} />}
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Routines({ caption, items }: { caption: string; items: readonly RoutineItem[] }) {
  const { t } = useTranslation("routine");
  const columns: Column<RoutineItem>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ id, name }) => (
        <Link to="/rutiner/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: "topic", label: t("topicLabel"), cell: ({ topic }) => t(`topic.${topic}`) },
    {
      key: "from",
      label: t("from"),
      cell: ({ published }) => published?.effectiveFrom && day(published.effectiveFrom),
    },
    {
      key: "state",
      label: t("list.acknowledged"),
      cell: ({ acknowledgementDue, acknowledgeBy }) =>
        acknowledgeBy ? (
          <Tag tone="warning">{t("list.acknowledgeBy", { date: day(acknowledgeBy) })}</Tag>
        ) : (
          t(acknowledgementDue ? "list.notAsked" : "list.nothingDue")
        ),
    },
  ];
  return <Table caption={caption} columns={columns} rows={items} rowKey={({ id }) => id} />;
}

function Work({ items }: { items: readonly RoutineItem[] }) {
  const { t } = useTranslation("routine");
  const columns: Column<RoutineItem>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ id, name }) => (
        <Link to="/rutiner/$id/arbete" params={{ id }}>
          {name}
        </Link>
      ),
    },
    {
      key: "number",
      label: t("versionLabel"),
      cell: ({ underWay }) => underWay && t("version", { number: underWay.number }),
    },
    {
      key: "status",
      label: t("statusLabel"),
      cell: ({ underWay }) => (underWay ? t(`status.${underWay.status}`) : t("list.nothingFollowed")),
    },
  ];
  return <Table caption={t("list.work")} columns={columns} rows={items} rowKey={({ id }) => id} />;
}

type Figure = NonNullable<ReturnType<typeof useFigures>>[number];
const useFigures = () => useQuery(coverage()).data?.items;

function Coverage() {
  const { t } = useTranslation("routine");
  const figures = useFigures();
  if (!figures || figures.length === 0) return null;
  const columns: Column<Figure>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ routineId: id, name }) => (
        <Link to="/rutiner/$id/kvitteringar" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { key: "number", label: t("versionLabel"), cell: ({ number }) => t("version", { number }) },
    {
      key: "share",
      label: t("coverage.share"),
      number: true,
      cell: ({ acknowledged, staff }) =>
        typeof staff === "number" && typeof acknowledged === "number"
          ? t("coverage.figure", { share: staff ? Math.floor((100 * acknowledged) / staff) : 0, acknowledged, staff })
          : t("coverage.withheld"),
    },
  ];
  return (
    <Section id="coverage" title={t("coverage.title")}>
      <p className="muted">{t("coverage.about")}</p>
      <Table caption={t("coverage.title")} columns={columns} rows={figures} rowKey={({ versionId }) => versionId} />
    </Section>
  );
}
