import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { useIdempotencyKey } from "@/api/idempotency";
import { summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { useToast } from "@/ui/Toast";
import { PSEUDONYMS } from "../codes";
import { saidByFields } from "../forms";
import "../identity.css";
import { type Identity, identities, vault } from "../identityQueries";
import "../texts";
import { useSending } from "../useSending";
import { NotYours } from "./NotYours";
import { useWhose } from "./PersonCard";
import { nothingWritten, PersonFields, PersonForm, written } from "./personForm";

const route = getRouteApi("/staff/oro/$id/vem/ny");
const REPORTER = "reporter";

export function RecordPage() {
  const { t } = useTranslation("identity");
  const { id } = route.useParams();
  const { data, error } = useQuery(identities(id));
  if (!data) return <NotYours id={id} error={error} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id/vem" params={{ id }}>
            {t("people.title")}
          </Link>
        }
        title={t("record.title")}
        lead={t("record.lead")}
      />
      <RecordForm id={id} known={data.items} />
    </div>
  );
}

function RecordForm({ id, known }: { id: string; known: readonly Identity[] }) {
  const { t } = useTranslation("identity");
  const whose = useWhose();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const key = useIdempotencyKey();
  const free = PSEUDONYMS.filter((name) => known.every(({ pseudonym }) => pseudonym !== name));
  const choices = [
    ...free.map((name) => ({ value: name, label: whose({ whose: "subject", pseudonym: name }) })),
    ...(known.some((identity) => identity.whose === REPORTER)
      ? []
      : [{ value: REPORTER, label: t("people.reporter") }]),
  ];
  const [who, setWho] = useState(choices[0]?.value ?? "");
  const form = useForm<PersonForm>({
    resolver: standardSchemaResolver(PersonForm) as Resolver<PersonForm>,
    defaultValues: { protectedIdentity: false, details: nothingWritten(), remove: [] },
    shouldFocusError: false,
  });
  const sending = useSending(async (values: PersonForm) => {
    if (Object.keys(written(values.details)).length === 0) {
      form.setError("details.name", { message: t("form.atLeastOne") });
      return;
    }
    try {
      await vault.record(id, key.header(), {
        ...(who === REPORTER ? { whose: REPORTER } : { whose: "subject", pseudonym: who }),
        protectedIdentity: values.protectedIdentity,
        details: written(values.details),
      });
    } catch (error) {
      if (!saidByFields(error, form)) throw error;
      return;
    }
    await queries.invalidateQueries({ queryKey: identities(id).queryKey });
    say(t("record.done"));
    await navigate({ to: "/oro/$id/vem", params: { id } });
  });
  const { errors, submitCount } = form.formState;
  // What was typed is part of what the key stands for.
  const change = () => key.renew();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only notices that the answers changed
    <form className="stack identity-form" noValidate onChange={change} onSubmit={form.handleSubmit(sending.run)}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={sending.error} onProven={sending.again} />
      <ProblemNotice error={sending.error} />
      <Select
        label={t("record.who")}
        hint={t("record.whoHint")}
        choices={choices}
        empty={false}
        value={who}
        onChange={(event) => setWho(event.target.value)}
      />
      <PersonFields form={form} />
      <div className="row">
        <Button kind="primary" type="submit" pending={sending.pending}>
          {t("record.submit")}
        </Button>
        <Link className="button button-quiet" to="/oro/$id/vem" params={{ id }}>
          {t("form.back")}
        </Link>
      </div>
    </form>
  );
}
