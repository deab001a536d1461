import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { type Column, Table } from "@/ui/Table";
import { useToast } from "@/ui/Toast";
import { Failed } from "../Failed";
import { refresh } from "../routineQueries";
import { AskDialog } from "./AskDialog";
import { type Campaign, campaignsOf, endCampaign } from "./coverageQueries";
import { useNames } from "./useNames";

/** Who has been asked to acknowledge the routine, and by when. */
export function Campaigns({ routineId }: { routineId: string }) {
  const { t } = useTranslation("routine");
  const say = useToast();
  const queries = useQueryClient();
  const names = useNames();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery(campaignsOf(routineId));
  const ending = useMutation({
    mutationFn: (campaign: Campaign) => endCampaign(routineId, campaign),
    onSuccess: () => {
      say(t("campaign.ended"));
      return refresh(queries);
    },
  });
  const listed = (codes: readonly string[], name: (code: string) => string) =>
    codes.length > 0 ? codes.map(name).join(", ") : t("campaign.all");
  const columns: Column<Campaign>[] = [
    { key: "groups", label: t("coverage.group"), heading: true, cell: (one) => listed(one.groupCodes, names.group) },
    { key: "sectors", label: t("coverage.sector"), cell: (one) => listed(one.sectorCodes, names.sector) },
    { key: "units", label: t("campaign.units"), cell: (one) => listed(one.unitIds, names.unit) },
    { key: "due", label: t("campaign.dueOn"), cell: ({ dueOn }) => day(dueOn) },
    {
      key: "state",
      label: t("statusLabel"),
      cell: (one) =>
        one.endedAt ? (
          t("campaign.endedOn", { date: day(one.endedAt) })
        ) : (
          <Button small pending={ending.isPending} onClick={() => ending.mutate(one)}>
            {t("campaign.end")}
          </Button>
        ),
    },
  ];
  return (
    <section className="stack" aria-labelledby="campaigns">
      <h2 id="campaigns">{t("campaign.title")}</h2>
      <p className="muted">{t(data?.items.some(({ endedAt }) => !endedAt) ? "campaign.goingOn" : "campaign.none")}</p>
      <Failed error={ending.error} />
      {data && data.items.length > 0 && (
        <Table caption={t("campaign.title")} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      )}
      <div className="row">
        <Button kind="primary" onClick={() => setAsking(true)}>
          {t("campaign.ask")}
        </Button>
      </div>
      {asking && <AskDialog routineId={routineId} onClose={() => setAsking(false)} />}
    </section>
  );
}
