import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import "@/ui/Button.css";
import { useIdempotencyKey } from "@/api/idempotency";
import { isProblem, problemToForm, summaryErrors } from "@/api/problem";
import { i18next } from "@/i18n";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextField } from "@/ui/TextField";
import { noteChange, optionsOf, type Schemas, start } from "../disclosureQueries";
import sv from "../sv.json";
import "../disclosure.css";
import "../texts";

const RECIPIENTS = Object.keys(sv.recipientKind) as Schemas["RecipientKind"][];
const DIRECTIONS = Object.keys(sv.direction) as Schemas["Direction"][];
/** The way of a recipient who has no mailbox here. */
const NAMED = "named";

const unanswered = (question: "direction" | "recipientKind" | "way" | "recipient") => () =>
  i18next.t("disclosure:unanswered", { question: i18next.t(`disclosure:start.${question}`) });
const StartForm = v.pipe(
  v.object({
    direction: v.pipe(v.string(), v.nonEmpty(unanswered("direction"))),
    recipientKind: v.pipe(v.string(), v.nonEmpty(unanswered("recipientKind"))),
    /** A mailbox's id, or "named". */
    way: v.string(),
    recipient: v.string(),
  }),
  v.forward(
    v.partialCheck(
      [["way"], ["recipient"]],
      ({ way, recipient }) => (way !== NAMED && way !== "") || recipient.trim() !== "",
      unanswered("recipient"),
    ),
    ["recipient"],
  ),
);
type StartForm = v.InferOutput<typeof StartForm>;

export function BeginPage() {
  const { t } = useTranslation("disclosure");
  const { id } = useParams({ strict: false }) as { id: string };
  const { begaran } = useSearch({ strict: false }) as { begaran?: string };
  const { data } = useQuery(optionsOf(id));
  if (!data) return <Skeleton rows={6} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id/utlamnande" params={{ id }}>
            {t("case", { number: data.caseNumber })}
          </Link>
        }
        title={t(begaran ? "start.titleRequest" : "start.title")}
        lead={t(begaran ? "start.leadRequest" : "start.lead")}
      />
      {begaran ? <ForRequest id={id} request={begaran} /> : <ForNamed id={id} mailboxes={data.mailboxes} />}
    </div>
  );
}

function useStart(id: string) {
  const key = useIdempotencyKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (body: Schemas["StartDisclosure"]) => {
    const made = await start(id, key.header(), body).catch((error: unknown) => {
      // What was refused was not kept under the key: another choice is another request.
      if (isProblem(error) && error.status >= 400 && error.status < 500) key.renew();
      throw error;
    });
    key.renew();
    void noteChange(queries);
    await navigate({ to: "/utlamnanden/$id/forbered", params: { id: made.id } });
  };
}

function ForRequest({ id, request }: { id: string; request: string }) {
  const { t } = useTranslation(["disclosure", "ui"]);
  const begin = useStart(id);
  const [problem, setProblem] = useState<Error>();
  const [pending, setPending] = useState(false);
  const submit = async () => {
    setPending(true);
    await begin({ requestId: request })
      .catch((error: Error) => setProblem(error))
      .finally(() => setPending(false));
  };
  return (
    <>
      <ProblemNotice error={problem} />
      <div className="row">
        <Button kind="primary" pending={pending} onClick={() => void submit()}>
          {t("start.submitRequest")}
        </Button>
        <Link className="button button-quiet" to="/polisens-begaran/$id" params={{ id: request }}>
          {t("ui:form.cancel")}
        </Link>
      </div>
    </>
  );
}

function ForNamed({ id, mailboxes }: { id: string; mailboxes: Schemas["DisclosureOptions"]["mailboxes"] }) {
  const { t } = useTranslation(["disclosure", "ui"]);
  const begin = useStart(id);
  const [problem, setProblem] = useState<Error>();
  const form = useForm<StartForm>({
    resolver: standardSchemaResolver(StartForm),
    defaultValues: { direction: "", recipientKind: "", way: "", recipient: "" },
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const [kind, way] = useWatch({ control: form.control, name: ["recipientKind", "way"] });
  const hasMailbox = kind === "police" && mailboxes.length > 0;
  const byMailbox = hasMailbox && way !== "" && way !== NAMED;
  const submit = form.handleSubmit(async (written) => {
    setProblem(undefined);
    const to = byMailbox ? { mailboxId: way } : { recipient: written.recipient.trim() };
    try {
      await begin({
        direction: written.direction as Schemas["Direction"],
        recipientKind: written.recipientKind as Schemas["RecipientKind"],
        ...to,
      });
    } catch (error) {
      if (!isProblem(error)) throw error;
      if (error.errors.length === 0 || problemToForm(error, form.setError).length > 0) setProblem(error);
    }
  });
  const field = (name: keyof StartForm) => ({
    ...form.register(name),
    id: name,
    error: errors[name]?.message,
    label: t(`start.${name}`),
  });
  return (
    <form className="stack disclosure-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <ProblemNotice error={problem} />
      <RadioGroup
        {...field("direction")}
        choices={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
      />
      <RadioGroup
        {...field("recipientKind")}
        choices={RECIPIENTS.map((value) => ({ value, label: t(`recipientKind.${value}`) }))}
      />
      {hasMailbox && (
        <RadioGroup
          {...field("way")}
          choices={[
            ...mailboxes.map((mailbox) => ({ value: mailbox.id, label: t("start.toMailbox", { unit: mailbox.unit }) })),
            { value: NAMED, label: t("start.otherWay") },
          ]}
        />
      )}
      {!byMailbox && <TextField {...field("recipient")} hint={t("start.recipientHint")} />}
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t("start.submit")}
        </Button>
        <Link className="button button-quiet" to="/oro/$id/utlamnande" params={{ id }}>
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
