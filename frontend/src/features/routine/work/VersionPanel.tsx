import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import "@/ui/Button.css";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { useToast } from "@/ui/Toast";
import { Failed } from "../Failed";
import { approve, publish, refresh, sendBack, submit, type Version, versionById, withdraw } from "../routineQueries";
import { PublishDialog } from "./PublishDialog";
import { ReasonDialog } from "./ReasonDialog";

type Asking = "send_back" | "withdraw" | "publish" | undefined;

export function VersionPanel({ routineId, versionId }: { routineId: string; versionId: string }) {
  const { data: version } = useQuery(versionById(routineId, versionId));
  return version ? <Panel version={version} /> : <Skeleton rows={4} />;
}

function Panel({ version }: { version: Version }) {
  const { t } = useTranslation("routine");
  const id = `version-${version.number}`;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>
        {t("version", { number: version.number })}: {t(`status.${version.status}`)}
      </h2>
      {version.returnedBecause && (
        <Notice kind="warning" title={t("work.returned")}>
          <p>{version.returnedBecause}</p>
        </Notice>
      )}
      {version.status === "in_review" && !version.allowedActions.includes("approve") && (
        <Notice>
          <p>{t("work.somebodyElse")}</p>
        </Notice>
      )}
      <SummaryList rows={factsOf(version, t)} />
      <Actions version={version} />
    </section>
  );
}

function factsOf(version: Version, t: ReturnType<typeof useTranslation<"routine">>["t"]) {
  const facts: [string, string | null | undefined][] = [
    [t("changelog"), version.changelog],
    [t("size"), t(version.major ? "major" : "minor")],
    [t("from"), version.effectiveFrom && day(version.effectiveFrom)],
    [t("reviewOn"), version.reviewOn && day(version.reviewOn)],
    [t("work.writtenBy"), version.writtenBy.join(", ")],
    [t("work.approvedBy"), version.approvedBy],
  ];
  return facts.filter(([, value]) => value).map(([label, value]) => ({ key: label, label, value: value ?? "" }));
}

function Actions({ version }: { version: Version }) {
  const { t } = useTranslation("routine");
  const say = useToast();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Asking>();
  const may = (action: Version["allowedActions"][number]) => version.allowedActions.includes(action);
  const done = async (word: "submitted" | "approved" | "sentBack" | "withdrawn" | "published" | "publicationSet") => {
    say(t(`work.said.${word}`));
    await refresh(queries);
  };
  const step = useMutation({
    mutationFn: async (which: "submit" | "approve") => {
      await (which === "submit" ? submit(version) : approve(version));
      await done(which === "submit" ? "submitted" : "approved");
    },
    onError: (error) => {
      if (isProblem(error, "stale-version")) void refresh(queries);
    },
  });
  const to = { params: { id: version.routineId } };
  return (
    <>
      <Failed error={step.error} />
      <div className="row no-print">
        {may("edit") && (
          <Link to="/rutiner/$id/skriv" {...to} className="button button-secondary">
            {t("work.edit")}
          </Link>
        )}
        <Link to="/rutiner/$id" {...to} search={{ version: version.id }}>
          {t("work.read")}
        </Link>
        {may("submit") && (
          <Button kind="primary" pending={step.isPending} onClick={() => step.mutate("submit")}>
            {t("work.submit")}
          </Button>
        )}
        {may("approve") && (
          <Button kind="primary" pending={step.isPending} onClick={() => step.mutate("approve")}>
            {t("work.approve")}
          </Button>
        )}
        {may("send_back") && <Button onClick={() => setAsking("send_back")}>{t("work.sendBack")}</Button>}
        {may("publish") && (
          <Button kind="primary" onClick={() => setAsking("publish")}>
            {t("work.publish")}
          </Button>
        )}
        {may("withdraw") && <Button onClick={() => setAsking("withdraw")}>{t("work.withdraw")}</Button>}
      </div>
      <PublishDialog
        open={asking === "publish"}
        major={version.major}
        onClose={() => setAsking(undefined)}
        publish={async (from) => {
          const after = await publish(version, from);
          await done(after.status === "published" ? "published" : "publicationSet");
        }}
      />
      <ReasonDialog
        open={asking === "send_back"}
        title={t("work.sendBackTitle")}
        about={t("work.sendBackText")}
        action={t("work.sendBack")}
        onClose={() => setAsking(undefined)}
        act={async (reason) => {
          await sendBack(version, reason);
          await done("sentBack");
        }}
      />
      <ReasonDialog
        open={asking === "withdraw"}
        title={t("work.withdrawTitle", { number: version.number })}
        about={t(version.status === "published" ? "work.withdrawPublished" : "work.withdrawUnderWay")}
        action={t("work.withdraw")}
        onClose={() => setAsking(undefined)}
        act={async (reason) => {
          await withdraw(version, reason);
          await done("withdrawn");
        }}
      />
    </>
  );
}
