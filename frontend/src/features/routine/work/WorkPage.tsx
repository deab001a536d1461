import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { useToast } from "@/ui/Toast";
import { Failed } from "../Failed";
import { draft, isUnderWay, type Routine, refresh, retire, routineById, type VersionItem } from "../routineQueries";
import "../routine.css";
import "../texts";
import { ReasonDialog } from "./ReasonDialog";
import { VersionPanel } from "./VersionPanel";

const route = getRouteApi("/staff/rutiner/$id/arbete");

/** All versions of a routine, and what the reader can do with the one under way and the one that is followed. */
export function WorkPage() {
  const { t } = useTranslation("routine");
  const { id } = route.useParams();
  const { data: routine } = useQuery(routineById(id));
  if (!routine) return <Skeleton rows={8} />;
  const worked = routine.versions.filter((one) => isUnderWay(one) || one.status === "published");
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/rutiner">{t("title")}</Link>}
        title={routine.name}
        lead={t("work.lead", { address: routine.address, topic: t(`topic.${routine.topic}`) })}
      />
      {routine.retiredAt && (
        <p>{t("work.retired", { date: day(routine.retiredAt), reason: routine.retiredBecause })}</p>
      )}
      {worked.map(({ id: versionId }) => (
        <VersionPanel key={versionId} routineId={id} versionId={versionId} />
      ))}
      <Whole routine={routine} />
      <Versions routine={routine} />
    </div>
  );
}

/** What can be done with the routine as a whole. */
function Whole({ routine }: { routine: Routine }) {
  const { t } = useTranslation("routine");
  const say = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const key = useIdempotencyKey();
  const [retiring, setRetiring] = useState(false);
  const drafting = useMutation({
    mutationFn: () => draft(routine.id, key.header()),
    async onSuccess() {
      key.renew();
      await refresh(queries);
      await navigate({ to: "/rutiner/$id/skriv", params: { id: routine.id } });
    },
  });
  return (
    <>
      <Failed error={drafting.error} />
      <div className="row">
        {routine.allowedActions.includes("draft") && (
          <Button kind="primary" pending={drafting.isPending} onClick={() => drafting.mutate()}>
            {t("work.draft")}
          </Button>
        )}
        {routine.allowedActions.includes("retire") && (
          <Button onClick={() => setRetiring(true)}>{t("work.retire")}</Button>
        )}
        {routine.allowedActions.includes("retire") && routine.versions.some(({ status }) => status === "published") && (
          <Link to="/rutiner/$id/kvitteringar" params={{ id: routine.id }}>
            {t("work.ask")}
          </Link>
        )}
      </div>
      <ReasonDialog
        open={retiring}
        title={t("work.retireTitle", { name: routine.name })}
        about={t("work.retireText")}
        action={t("work.retire")}
        onClose={() => setRetiring(false)}
        act={async (reason) => {
          await retire(routine, reason);
          say(t("work.isRetired"));
          await refresh(queries);
        }}
      />
    </>
  );
}

function Versions({ routine }: { routine: Routine }) {
  const { t } = useTranslation("routine");
  const { id } = routine;
  const columns: Column<VersionItem>[] = [
    {
      key: "number",
      label: t("versionLabel"),
      heading: true,
      cell: (one) => (
        <Link to="/rutiner/$id" params={{ id }} search={{ version: one.id }}>
          {t("version", { number: one.number })}
        </Link>
      ),
    },
    { key: "status", label: t("statusLabel"), cell: ({ status }) => t(`status.${status}`) },
    { key: "from", label: t("from"), cell: ({ effectiveFrom }) => effectiveFrom && day(effectiveFrom) },
    { key: "what", label: t("changelog"), cell: ({ changelog }) => changelog },
    { key: "size", label: t("size"), cell: ({ major }) => t(major ? "major" : "minor") },
  ];
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t("work.versions")}</h2>
      {routine.versions.length > 1 && (
        <p>
          <Link to="/rutiner/$id/jamfor" params={{ id }} search={{}}>
            {t("read.compare")}
          </Link>
        </p>
      )}
      <Table caption={t("work.versions")} columns={columns} rows={routine.versions} rowKey={(one) => one.id} />
    </section>
  );
}
