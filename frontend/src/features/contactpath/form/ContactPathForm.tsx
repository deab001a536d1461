import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { isProblem, type Problem, problemToForm, summaryErrors } from "@/api/problem";
import { language } from "@/i18n";
import { Button } from "@/ui/Button";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import "../contactpath.css";
import { type ContactPath, functions, refresh, type SaveContactPath } from "../contactPathQueries";
import "../texts";
import { AUDIENCES, CHANNELS, ContactPathFields, commandOf, fieldsOf, HOURS, LANGUAGES } from "./fields";
import { Openings } from "./Openings";

type Props = {
  title: string;
  known?: ContactPath;
  save(body: SaveContactPath): Promise<unknown>;
  onReload?: () => void;
};

export function ContactPathForm({ title, known, save, onReload }: Props) {
  const { t } = useTranslation(["contactpath", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const { data } = useQuery(functions());
  const [refusal, setRefusal] = useState<Problem>();
  const form = useForm<ContactPathFields>({
    resolver: standardSchemaResolver(ContactPathFields),
    defaultValues: fieldsOf(known),
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const hours = useWatch({ control: form.control, name: "hours" });
  const field = (name: Exclude<keyof ContactPathFields, "openings" | "languages" | "audiences">) => ({
    ...form.register(name),
    id: name,
    error: errors[name]?.message,
  });
  const submit = form.handleSubmit(async (fields) => {
    setRefusal(undefined);
    try {
      await save(commandOf(fields));
      say(t("saved"));
      void refresh(queries);
      await navigate({ to: "/kontaktvagar" });
    } catch (error) {
      if (!isProblem(error)) throw error;
      const homeless = problemToForm(error, form.setError, (name) => (name.split(".")[0] ?? "") in fields);
      if (error.errors.length === 0 || homeless.length > 0) setRefusal(error);
    }
  });
  const names = new Intl.DisplayNames(language(), { type: "language" });
  const spoken = [...new Set([...LANGUAGES, ...(known?.languages ?? [])])];
  return (
    <form className="stack contact-form" noValidate onSubmit={submit}>
      <PageHeading kicker={<Link to="/kontaktvagar">{t("title")}</Link>} title={title} />
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <ProblemNotice error={refusal} onReload={onReload} />
      <TextField {...field("name")} label={t("name")} hint={t("nameHint")} />
      <TextField {...field("nameEn")} optional label={t("nameEn")} />
      <TextField {...field("purpose")} optional label={t("purpose")} hint={t("purposeHint")} />
      <TextField {...field("purposeEn")} optional label={t("purposeEn")} />
      {data && (
        <Select
          {...field("functionCode")}
          optional
          label={t("functionCode")}
          empty={t("otherFunction")}
          choices={data.items.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <RadioGroup
        {...field("channel")}
        label={t("channelLabel")}
        choices={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <TextField {...field("address")} optional label={t("address")} hint={t("addressHint")} />
      <Checkbox {...field("secrecySafe")} label={t("secrecySafe")} hint={t("secrecySafeHint")} />
      <RadioGroup
        {...field("hours")}
        label={t("hours")}
        choices={HOURS.map((value) => ({ value, label: t(`hoursChoice.${value}`) }))}
      />
      {hours === "stated" && <Openings form={form} />}
      {(["languages", "audiences"] as const).map((name) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field: bound }) => (
            <CheckboxGroup
              id={name}
              name={name}
              label={t(name)}
              error={summaryErrors({ [name]: errors[name] })[0]?.text}
              value={bound.value}
              onChange={bound.onChange}
              choices={
                name === "languages"
                  ? spoken.map((value) => ({ value, label: names.of(value) ?? value }))
                  : AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))
              }
            />
          )}
        />
      ))}
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t("save")}
        </Button>
        <Link to="/kontaktvagar" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
