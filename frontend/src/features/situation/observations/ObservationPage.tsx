import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { useToast } from "@/ui/Toast";
import { markHandled, type Observation, observationById } from "../situationQueries";
import "../texts";

/** One observation with all it says. Opening it is logged. */
export function ObservationPage() {
  const { t } = useTranslation("situation");
  const { id } = useParams({ strict: false }) as { id: string };
  const { data: observation } = useQuery(observationById(id));
  if (!observation) return <Skeleton rows={6} />;
  const { handledAt } = observation;
  return (
    <article className="stack">
      <PageHeading
        kicker={<Link to="/iakttagelser">{t("title")}</Link>}
        title={t("one.title", { day: day(observation.observedOn) })}
      />
      <p className="muted">{t("one.logged")}</p>
      <SummaryList
        rows={[
          {
            key: "state",
            label: t("state"),
            value: <Tag tone={handledAt ? "neutral" : "warning"}>{t(handledAt ? "handled" : "new")}</Tag>,
          },
          { key: "area", label: t("one.area"), value: observation.area },
          { key: "what", label: t("one.what"), value: observation.what },
          { key: "reliability", label: t("reliability"), value: t(`grade.${observation.reliability}`) },
          { key: "received", label: t("receivedAt"), value: moment(observation.receivedAt) },
          ...(handledAt
            ? [
                {
                  key: "handled",
                  label: t("one.handledBy"),
                  value: t("one.byAt", {
                    name: observation.handledByName ?? t("one.unknown"),
                    at: moment(handledAt),
                  }),
                },
              ]
            : []),
        ]}
      />
      {!handledAt && <Handle observation={observation} />}
    </article>
  );
}

function Handle({ observation }: { observation: Observation }) {
  const { t } = useTranslation("situation");
  const queries = useQueryClient();
  const say = useToast();
  const handling = useMutation({
    mutationFn: () => markHandled(queries, observation),
    onSuccess: () => say(t("one.done")),
  });
  const reload = () => {
    handling.reset();
    void queries.invalidateQueries(observationById(observation.id));
  };
  return (
    <section className="stack" aria-labelledby="handle">
      <h2 id="handle">{t("one.ask")}</h2>
      <p>{t("one.askText")}</p>
      <ProblemNotice error={handling.error} onReload={reload} />
      <div className="row">
        <Button kind="primary" pending={handling.isPending} onClick={() => handling.mutate()}>
          {t("one.handle")}
        </Button>
      </div>
    </section>
  );
}
