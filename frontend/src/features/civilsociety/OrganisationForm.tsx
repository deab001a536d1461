import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useFieldArray, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { isProblem, type Problem, problemToForm, summaryErrors } from "@/api/problem";
import { i18next } from "@/i18n";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { type Organisation, refresh, type SaveOrganisation } from "./civilSocietyQueries";
import sv from "./sv.json";
import "./texts";

const KINDS = Object.keys(sv.kind) as Organisation["kind"][];
const CHANNELS = Object.keys(sv.channel) as Organisation["contacts"][number]["channel"][];

const required = v.pipe(
  v.string(),
  v.check(
    (text) => text.trim() !== "",
    () => i18next.t("ui:form.required"),
  ),
);
const Fields = v.object({
  name: required,
  kind: required,
  website: v.string(),
  active: v.boolean(),
  contacts: v.array(v.object({ function: required, channel: required, address: required, person: v.string() })),
});
type Fields = v.InferOutput<typeof Fields>;

function commandOf({ name, kind, website, active, contacts }: Fields): SaveOrganisation {
  return {
    name: name.trim(),
    kind: kind as Organisation["kind"],
    active,
    ...(website.trim() ? { website: website.trim() } : {}),
    contacts: active
      ? contacts.map((contact) => ({
          function: contact.function.trim(),
          channel: contact.channel as Organisation["contacts"][number]["channel"],
          address: contact.address.trim(),
          ...(contact.person.trim() ? { person: contact.person.trim() } : {}),
        }))
      : [],
  };
}

type Props = {
  title: string;
  known?: Organisation;
  save(body: SaveOrganisation): Promise<unknown>;
  onRefused?(): void;
};

export function OrganisationForm({ title, known, save, onRefused }: Props) {
  const { t } = useTranslation(["civilsociety", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const [refusal, setRefusal] = useState<Problem>();
  const form = useForm<Fields>({
    resolver: standardSchemaResolver(Fields),
    defaultValues: {
      name: known?.name ?? "",
      kind: known?.kind ?? "",
      website: known?.website ?? "",
      active: known?.active ?? true,
      contacts: known?.contacts.map((contact) => ({ ...contact, person: contact.person ?? "" })) ?? [],
    },
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const active = useWatch({ control: form.control, name: "active" });
  const contacts = useFieldArray({ control: form.control, name: "contacts" });
  const submit = form.handleSubmit(async (fields) => {
    setRefusal(undefined);
    try {
      await save(commandOf(fields));
      say(t("saved"));
      void refresh(queries);
      await navigate({ to: "/civilsamhalle" });
    } catch (error) {
      if (!isProblem(error)) throw error;
      if (error.status !== 0) onRefused?.();
      const homeless = problemToForm(error, form.setError, (name) => (name.split(".")[0] ?? "") in fields);
      if (error.errors.length === 0 || homeless.length > 0) setRefusal(error);
    }
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <PageHeading kicker={<Link to="/civilsamhalle">{t("title")}</Link>} title={title} />
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <ProblemNotice error={refusal} />
      <TextField {...form.register("name")} id="name" label={t("name")} error={errors.name?.message} />
      <Select
        {...form.register("kind")}
        id="kind"
        defaultValue={known?.kind ?? ""}
        label={t("kindLabel")}
        error={errors.kind?.message}
        choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextField
        {...form.register("website")}
        id="website"
        optional
        label={t("website")}
        hint={t("websiteHint")}
        error={errors.website?.message}
      />
      <Checkbox {...form.register("active")} id="active" label={t("isActive")} hint={t("isActiveHint")} />
      {active && (
        <section className="stack">
          <h2>{t("contacts")}</h2>
          <p>{t("contactsHint")}</p>
          {contacts.fields.map((field, index) => {
            const at = (name: "function" | "channel" | "address" | "person") => ({
              ...form.register(`contacts.${index}.${name}`),
              id: `contacts.${index}.${name}`,
              error: errors.contacts?.[index]?.[name]?.message,
            });
            return (
              <div key={field.id} className="stack">
                <TextField {...at("function")} label={t("function")} />
                <Select
                  {...at("channel")}
                  defaultValue={field.channel}
                  empty={false}
                  label={t("channelLabel")}
                  choices={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
                />
                <TextField {...at("address")} label={t("address")} />
                <TextField {...at("person")} optional label={t("person")} />
                <div className="row">
                  <Button kind="quiet" onClick={() => contacts.remove(index)}>
                    {t("removeContact", { place: index + 1 })}
                  </Button>
                </div>
              </div>
            );
          })}
          <div className="row">
            <Button onClick={() => contacts.append({ function: "", channel: "email", address: "", person: "" })}>
              {t("addContact")}
            </Button>
          </div>
        </section>
      )}
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t("save")}
        </Button>
        <Link to="/civilsamhalle" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
