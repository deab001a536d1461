import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Standing } from "../coverage/Standing";
import { Places } from "../Places";
import "../texts";
import { type OwnTraining, ownTrainings } from "../trainingQueries";

/** What is asked of oneself, and what one has taken. */
export function OwnPage() {
  const { t } = useTranslation("training");
  const { data } = useQuery(ownTrainings());
  const columns: Column<OwnTraining>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ trainingName, link }) => (link ? <a href={link}>{trainingName}</a> : trainingName),
    },
    { key: "standing", label: t("gap.standing"), cell: ({ standing }) => <Standing standing={standing} /> },
    { key: "due", label: t("own.due"), cell: ({ dueOn }) => (dueOn ? day(dueOn) : t("own.notRequired")) },
    { key: "taken", label: t("own.taken"), cell: ({ takenOn }) => (takenOn ? day(takenOn) : t("own.never")) },
    {
      key: "expires",
      label: t("own.expires"),
      cell: ({ takenOn, expiresOn }) => (expiresOn ? day(expiresOn) : takenOn ? t("own.forGood") : ""),
    },
  ];
  return (
    <div className="stack">
      <PageHeading kicker={<Link to="/utbildningar">{t("title")}</Link>} title={t("place.own")} lead={t("own.lead")} />
      <Places />
      {!data ? (
        <Skeleton rows={6} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("own.none")}>{!data.known && <p>{t("own.unknown")}</p>}</EmptyState>
      ) : (
        <Table caption={t("place.own")} columns={columns} rows={data.items} rowKey={({ trainingId }) => trainingId} />
      )}
    </div>
  );
}
