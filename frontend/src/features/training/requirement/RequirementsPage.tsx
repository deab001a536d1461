import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day } from "@/i18n/format";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Places } from "../Places";
import "../texts";
import { type Requirement, requirements } from "../trainingQueries";
import { useNames } from "../useNames";

/** Of whom which training is required, in the order that was agreed. */
export function RequirementsPage() {
  const { t } = useTranslation("training");
  const names = useNames();
  const keeps = hasAnyRole(usePerson(), ["coordinator"]);
  const { data } = useQuery(requirements());
  const columns: Column<Requirement>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ id, trainingName, allowedActions }) =>
        allowedActions.includes("change") ? (
          <Link to="/utbildningar/krav/$id" params={{ id }}>
            {trainingName}
          </Link>
        ) : (
          trainingName
        ),
    },
    {
      key: "whom",
      label: t("coverage.whom"),
      cell: ({ groupCode, audience }) =>
        [groupCode ? names.group(groupCode) : t("requirement.aUnit"), t(`audience.${audience}`)].join(", "),
    },
    {
      key: "priority",
      label: t("requirement.priority"),
      cell: ({ terms: { priority, agreedSectorCode, agreedOn } }) => (
        <>
          {t(`priority.${priority}`)}
          <br />
          <span className="muted">
            {agreedSectorCode && agreedOn
              ? t("requirement.agreed", { sector: names.sector(agreedSectorCode), date: day(agreedOn) })
              : t("requirement.notAgreed")}
          </span>
        </>
      ),
    },
    { key: "due", label: t("own.due"), cell: ({ terms }) => day(terms.dueOn) },
    {
      key: "valid",
      label: t("requirement.validity"),
      cell: ({ terms: { validityMonths } }) =>
        validityMonths ? t("requirement.months", { count: validityMonths }) : t("own.forGood"),
    },
  ];
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/utbildningar">{t("title")}</Link>}
        title={t("place.requirements")}
        lead={t("requirement.lead")}
        actions={
          keeps ? (
            <Link to="/utbildningar/krav/$id" params={{ id: "ny" }} className="button button-primary">
              {t("requirement.add")}
            </Link>
          ) : undefined
        }
      />
      <Places />
      {!data ? (
        <Skeleton rows={6} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("requirement.none")} />
      ) : (
        <Table caption={t("place.requirements")} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      )}
    </div>
  );
}
