import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
  useWatch,
} from "react-hook-form";
import { useTranslation } from "react-i18next";
import type * as v from "valibot";
import { summaryErrors } from "@/api/problem";
import { type Draft, DraftStatus, useDraft } from "@/drafts/useDraft";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { type Action, type Concern, type ConcernState, concernById, freshConcern, noteStep } from "../concernQueries";
import "../texts";
import "./case.css";
import { RefusalNotice } from "./RefusalNotice";
import { Reported } from "./Reported";
import { type Refusal, refusalOf } from "./refusal";

export type StepProps<T extends FieldValues> = {
  action: Action;
  title: string;
  lead: string;
  schema: v.GenericSchema<T, T>;
  start(concern: Concern): T;
  send(id: string, version: number, values: T, form: UseFormReturn<T>): Promise<ConcernState>;
  submit: string | ((values: T, concern: Concern) => string);
  done(after: ConcernState): string;
  children(form: UseFormReturn<T>, concern: Concern): ReactNode;
};

const draftKey = (action: Action, id: string) =>
  `${action === "assess" ? "assessment" : action.replaceAll("_", "-")}-${id}`;

/** The frame of every step's page: reads the case and the person's draft, sends with the version that was read. */
export function StepPage<T extends FieldValues>(props: StepProps<T>) {
  const { t } = useTranslation(["concern", "ui"]);
  const { id } = useParams({ strict: false }) as { id: string };
  const { data: concern } = useQuery(concernById(id));
  const draft = useDraft<T>(draftKey(props.action, id));
  if (!concern || draft.stored === undefined) return <Skeleton rows={8} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id" params={{ id }}>
            {t("case.title", { number: concern.caseNumber })}
          </Link>
        }
        title={props.title}
        lead={props.lead}
      />
      <StepForm key={id} {...props} read={concern} draft={draft} />
    </div>
  );
}

function StepForm<T extends FieldValues>({ read, draft, ...step }: StepProps<T> & { read: Concern; draft: Draft<T> }) {
  const { t } = useTranslation(["concern", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  // What the person read when they began: a refetch meanwhile must not hide a conflict or take the form away.
  const [seen, setSeen] = useState(read);
  const [refusal, setRefusal] = useState<Refusal>();
  const [startValues] = useState<T>(() => ({ ...step.start(read), ...draft.stored?.content }));
  const form = useForm<T>({
    resolver: standardSchemaResolver(step.schema) as Resolver<T>,
    defaultValues: startValues as DefaultValues<T>,
    shouldFocusError: false,
  });
  const { keep } = draft;
  useEffect(() => {
    const untouched = JSON.stringify(startValues);
    let touched = false;
    return form.subscribe({
      formState: { values: true },
      callback({ values }) {
        touched ||= JSON.stringify(values) !== untouched;
        if (touched) keep(values);
      },
    });
  }, [form, keep, startValues]);

  const written = useWatch({ control: form.control });
  const { errors, isSubmitting, submitCount } = form.formState;
  const sendWith = (version: number) =>
    form.handleSubmit(async (values) => {
      setRefusal(undefined);
      try {
        const after = await step.send(seen.id, version, values, form);
        await draft.clear();
        noteStep(queries, seen.id, after);
        say(step.done(after));
        await navigate({ to: "/oro/$id", params: { id: seen.id } });
      } catch (error) {
        setRefusal(await refusalOf(error, form, () => freshConcern(queries, seen.id)));
      }
    });
  const reload = async () => {
    const now = await freshConcern(queries, seen.id);
    setSeen(now);
    setRefusal(undefined);
  };
  const allowed = seen.allowedActions.includes(step.action);
  const label = typeof step.submit === "string" ? step.submit : step.submit(written as T, seen);
  return (
    <div className="step-columns">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft */}
      <form className="stack step-form" noValidate onSubmit={sendWith(seen.version)} onBlur={draft.flush}>
        <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
        {refusal && (
          <RefusalNotice
            refusal={refusal}
            seen={seen}
            action={step.action}
            onReload={() => void reload()}
            onSendAnyway={(now) => {
              setSeen(now);
              void sendWith(now.version)();
            }}
          />
        )}
        {!allowed && !refusal && (
          <Notice kind="warning" title={t("send.notAllowedTitle")} live>
            <p>{t("send.notAllowedText")}</p>
            <div className="row">
              <Link to="/oro/$id" params={{ id: seen.id }} className="button button-secondary">
                {t("send.toCase")}
              </Link>
            </div>
          </Notice>
        )}
        {draft.stored && <p className="muted">{t("ui:draft.restored", { time: moment(draft.stored.savedAt) })}</p>}
        {(allowed || draft.stored) && step.children(form, seen)}
        {allowed && (
          <div className="row">
            <Button kind="primary" type="submit" pending={isSubmitting}>
              {label}
            </Button>
            <Link to="/oro/$id" params={{ id: seen.id }} className="button button-quiet">
              {t("send.back")}
            </Link>
          </div>
        )}
        <DraftStatus state={draft.state} />
      </form>
      <Reported concern={seen} />
    </div>
  );
}
