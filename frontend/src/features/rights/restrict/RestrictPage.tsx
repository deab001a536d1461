import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type Problem, problemToForm, summaryErrors } from "@/api/problem";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { TextField } from "@/ui/TextField";
import { type Command, refresh } from "../rightsQueries";
import "../texts";
import { Answers, commandOf, GROUNDS } from "./answers";
import { ConfirmDialog } from "./ConfirmDialog";

export function RestrictPage() {
  const { t } = useTranslation(["rights", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [command, setCommand] = useState<Command>();
  const form = useForm<Answers>({
    resolver: standardSchemaResolver(Answers),
    defaultValues: { scope: "", caseNumber: "", ground: "", registrationNumber: "" },
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const [returned, setReturned] = useState(0);
  const scope = useWatch({ control: form.control, name: "scope" });
  const field = (name: keyof Answers) => ({ ...form.register(name), id: name, error: errors[name]?.message });
  const done = async () => {
    void refresh(queries);
    await navigate({ to: "/begransning" });
  };
  /** Errors that belong to fields are shown there; whether there were any. */
  const backTo = (problem: Problem): boolean => {
    const shown = ["scope", "ground", "registrationNumber", ...(scope === "case" ? ["caseNumber"] : [])];
    const known = (name: string) => shown.includes(name);
    if (problem.errors.length === 0 || problemToForm(problem, form.setError, known).length > 0) return false;
    setCommand(undefined);
    setReturned(returned + 1);
    return true;
  };
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((answers) => setCommand(commandOf(answers)))}>
      <PageHeading
        kicker={<Link to="/begransning">{t("title")}</Link>}
        title={t("restrict")}
        lead={t("restrictLead")}
      />
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount + returned} />
      <RadioGroup
        {...field("scope")}
        label={t("scope")}
        choices={[
          { value: "case", label: t("scopeCase") },
          { value: "everything", label: t("scopeEverything"), hint: t("scopeEverythingHint") },
        ]}
      />
      {scope === "case" && (
        <TextField {...field("caseNumber")} short label={t("caseNumber")} hint={t("caseNumberHint")} />
      )}
      <RadioGroup
        {...field("ground")}
        label={t("groundLabel")}
        choices={GROUNDS.map((value) => ({ value, label: t(`groundName.${value}`), hint: t(`groundHint.${value}`) }))}
      />
      <TextField
        {...field("registrationNumber")}
        short
        optional
        label={t("registrationNumber")}
        hint={t("registrationNumberHint")}
      />
      <div className="row">
        <Button kind="primary" type="submit">
          {t("go")}
        </Button>
        <Link to="/begransning" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
      {command && (
        <ConfirmDialog
          command={command}
          onClose={() => setCommand(undefined)}
          onDone={() => void done()}
          onFields={backTo}
        />
      )}
    </form>
  );
}
