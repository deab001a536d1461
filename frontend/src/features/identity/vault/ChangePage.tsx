import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { Controller, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { CheckboxGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import { FIELDS } from "../codes";
import { saidByFields } from "../forms";
import "../identity.css";
import { type Identity, identities, vault } from "../identityQueries";
import "../texts";
import { useSending } from "../useSending";
import { NotYours } from "./NotYours";
import { useWhose } from "./PersonCard";
import { nothingWritten, PersonFields, PersonForm, written } from "./personForm";

const route = getRouteApi("/staff/oro/$id/vem/$identityId");

export function ChangePage() {
  const { t } = useTranslation("identity");
  const whose = useWhose();
  const { id, identityId } = route.useParams();
  const { data, error } = useQuery(identities(id));
  if (!data) return <NotYours id={id} error={error} />;
  const identity = data.items.find((known) => known.id === identityId);
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id/vem" params={{ id }}>
            {t("people.title")}
          </Link>
        }
        title={t("change.title")}
        lead={identity ? t("change.lead", { whose: whose(identity) }) : t("change.gone")}
      />
      {identity && <ChangeForm key={identity.id} id={id} identity={identity} />}
    </div>
  );
}

function ChangeForm({ id, identity }: { id: string; identity: Identity }) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const held = FIELDS.filter((code) => identity.fields.includes(code));
  const form = useForm<PersonForm>({
    resolver: standardSchemaResolver(PersonForm) as Resolver<PersonForm>,
    defaultValues: { protectedIdentity: identity.protectedIdentity, details: nothingWritten(), remove: [] },
    shouldFocusError: false,
  });
  const { isDirty: marked } = form.getFieldState("protectedIdentity", form.formState);
  // Somebody else's mark stays, unless it was touched here.
  useEffect(() => {
    if (!marked) form.resetField("protectedIdentity", { defaultValue: identity.protectedIdentity });
  }, [form, marked, identity.protectedIdentity]);
  const reload = () => queries.invalidateQueries({ queryKey: identities(id).queryKey });
  const sending = useSending(async (values: PersonForm) => {
    try {
      await vault.change(id, identity, {
        protectedIdentity: values.protectedIdentity,
        set: written(values.details),
        remove: held.filter((code) => values.remove.includes(code)),
      });
    } catch (error) {
      if (!saidByFields(error, form, (name) => name.replace(/^set\./, "details."))) throw error;
      return;
    }
    await reload();
    say(t("change.done"));
    await navigate({ to: "/oro/$id/vem", params: { id } });
  });
  const readAnew = () =>
    void reload().then(() => {
      sending.forget();
      say(t("change.reloaded"));
    });
  const { errors, submitCount } = form.formState;
  return (
    <form className="stack identity-form" noValidate onSubmit={form.handleSubmit(sending.run)}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={sending.error} onProven={sending.again} />
      <ProblemNotice error={sending.error} onReload={readAnew} />
      <PersonFields form={form} held={held} />
      <Controller
        control={form.control}
        name="remove"
        render={({ field: bound, fieldState }) => (
          <CheckboxGroup
            id="remove"
            name="remove"
            label={t("change.remove")}
            hint={t("change.removeHint")}
            choices={held.map((code) => ({ value: code, label: t(`field.${code}`) }))}
            value={bound.value}
            onChange={bound.onChange}
            onBlur={bound.onBlur}
            error={fieldState.error?.message}
            optional
          />
        )}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={sending.pending}>
          {t("change.submit")}
        </Button>
        <Link className="button button-quiet" to="/oro/$id/vem" params={{ id }}>
          {t("form.back")}
        </Link>
      </div>
    </form>
  );
}
