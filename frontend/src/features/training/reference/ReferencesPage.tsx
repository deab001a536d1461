import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day, number } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { EmptyState } from "@/ui/EmptyState";
import { MorePages } from "@/ui/MorePages";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { Places } from "../Places";
import sv from "../sv.json";
import "../texts";
import { type Reference, referencePages } from "../trainingQueries";
import { SettleDialog } from "./SettleDialog";

const STATES = Object.keys(sv.referenceState) as Reference["state"][];

/** What learning platforms call employees and trainings: said once what they mean, remembered from then on. */
export function ReferencesPage() {
  const { t } = useTranslation("training");
  const [state, setState] = useState<Reference["state"]>("waiting");
  const [settling, setSettling] = useState<Reference>();
  const pages = useInfiniteQuery(referencePages(state));
  const rows = pages.data?.pages.flatMap((page) => page.items);
  const columns: Column<Reference>[] = [
    { key: "called", label: t("reference.called"), heading: true, cell: ({ reference }) => reference },
    { key: "kind", label: t("reference.kind"), cell: ({ kind }) => t(`referenceKind.${kind}`) },
    {
      key: "meaning",
      label: t("reference.meaning"),
      cell: ({ trainingName, employeeNumber, state: how }) =>
        trainingName ?? employeeNumber ?? t(`referenceState.${how}`),
    },
    { key: "count", label: t("reference.completions"), number: true, cell: ({ completions }) => number(completions) },
    { key: "since", label: t("reference.since"), cell: ({ firstSeenAt }) => day(firstSeenAt) },
    {
      key: "settle",
      label: t("reference.settle"),
      cell: (one) => (
        <Button aria-label={`${t("reference.settle")}: ${one.reference}`} onClick={() => setSettling(one)}>
          {t("reference.settle")}
        </Button>
      ),
    },
  ];
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/utbildningar">{t("title")}</Link>}
        title={t("place.references")}
        lead={t("reference.lead")}
      />
      <Places />
      <RadioGroup
        inline
        name="state"
        label={t("reference.show")}
        value={state}
        onChange={({ target }) => setState(target.value as Reference["state"])}
        choices={STATES.map((value) => ({ value, label: t(`referenceState.${value}`) }))}
      />
      {!rows ? (
        <Skeleton rows={6} />
      ) : rows.length === 0 ? (
        <EmptyState title={t("reference.none")} />
      ) : (
        <Table caption={t("place.references")} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <MorePages pages={pages} label={t("more")} />
      {settling && (
        <SettleDialog one={settling} onClose={() => setSettling(undefined)} onReload={() => void pages.refetch()} />
      )}
    </div>
  );
}
