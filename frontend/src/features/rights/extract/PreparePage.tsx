import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { fieldName } from "@/api/problem";
import { useSending } from "@/api/useSending";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { type Chosen, choiceOf, faultsOf, proposed } from "./choices";
import { type MadeFor, noteChange, optionsFor, type Part, prepare } from "./extractQueries";
import { PartChoice } from "./PartChoice";
import "./extract.css";
import "./texts";

const route = getRouteApi("/staff/oro/$id/utdrag");

/** Everything the case holds, part by part: shown, partly masked or masked. */
export function PreparePage() {
  const { id } = route.useParams();
  const { till } = route.useSearch();
  const madeFor: MadeFor = till ? "reporter" : "subject";
  const { data } = useQuery(optionsFor(id, madeFor));
  if (!data) return <Skeleton rows={12} />;
  return <Choosing key={madeFor} id={id} madeFor={madeFor} parts={data.parts} />;
}

function Choosing({ id, madeFor, parts }: { id: string; madeFor: MadeFor; parts: readonly Part[] }) {
  const { t } = useTranslation("extract");
  const say = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useIdempotencyKey();
  const sending = useSending([]);
  const [chosen, setChosen] = useState<Record<string, Chosen>>(() =>
    Object.fromEntries(parts.map((part) => [part.key, proposed(part)])),
  );
  const of = (part: Part) => chosen[part.key] ?? proposed(part);
  const submit = async () => {
    if (!sending.check(faultsOf(parts, of, t("ground"), t("passageMissing")))) return;
    const body = { madeFor, choices: parts.map((part) => choiceOf(part, of(part))) };
    const done = await sending.send(async () => {
      const { extract } = await prepare(id, key.header(), body);
      say(t("saved"));
      void noteChange(queries);
      await navigate({ to: "/oro/$id/utdrag/$extractId", params: { id, extractId: extract.id } });
    });
    if (!done) key.renew();
  };
  const masked = parts.filter((part) => of(part).as !== "show").length;
  const errors = Object.entries(sending.faults).flatMap(([field, text]) => (text ? [{ id: field, text }] : []));
  const refusedOf = (index: number) =>
    sending.refusal?.errors.find(({ pointer }) => fieldName(pointer).startsWith(`choices.${index}.`))?.detail;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id/rattigheter" params={{ id }}>
            {t("back")}
          </Link>
        }
        title={t(`prepareTitle.${madeFor}`)}
        lead={t("lead")}
      />
      <p className="muted">
        <Icon name="eye" /> {t("logged")}
      </p>
      <ErrorSummary errors={errors} attempt={sending.attempt} />
      <ProblemNotice
        error={sending.refusal}
        onReload={() => void queries.invalidateQueries({ queryKey: optionsFor(id, madeFor).queryKey })}
      />
      <ol className="extract-parts">
        {parts.map((part, index) => (
          <PartChoice
            key={part.key}
            part={part}
            chosen={of(part)}
            groundFault={sending.faults[`ground-${index}`]}
            passagesFault={sending.faults[`passages-${index}`] ?? refusedOf(index)}
            index={index}
            onChoose={(change) => setChosen({ ...chosen, [part.key]: { ...of(part), ...change } })}
          />
        ))}
      </ol>
      <p role="status">{t("counted", { shown: parts.length - masked, masked })}</p>
      <div className="row">
        <Button kind="primary" pending={sending.pending} onClick={() => void submit()}>
          {t("save")}
        </Button>
      </div>
    </div>
  );
}
