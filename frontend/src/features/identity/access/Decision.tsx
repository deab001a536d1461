import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { i18next } from "@/i18n";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { chosen, field, ifWritten, optionalText, saidByFields, textField } from "../forms";
import { type AccessRequest, access, accessRequest, noteDecision } from "../identityQueries";
import { useSending } from "../useSending";

const DecisionForm = v.pipe(
  v.object({ outcome: chosen(["grant", "refuse"]), days: v.string(), words: optionalText(1000) }),
  v.forward(
    v.partialCheck(
      [["outcome"], ["words"]],
      ({ outcome, words }) => outcome === "grant" || words.trim() !== "",
      () => i18next.t("identity:form.required"),
    ),
    ["words"],
  ),
);
type DecisionForm = { outcome: "grant" | "refuse"; days: string; words: string };
const DAYS = ["1", "3", "7", "14"] as const;

/** The coordinator decides without seeing what is opened. */
export function Decision({ request }: { request: AccessRequest }) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const say = useToast();
  const form = useForm<DecisionForm>({
    resolver: standardSchemaResolver(DecisionForm),
    defaultValues: { days: "3", words: "" },
    shouldFocusError: false,
  });
  const outcome = useWatch({ control: form.control, name: "outcome" });
  const sending = useSending(async ({ outcome: decided, days, words }: DecisionForm) => {
    try {
      const after = await (decided === "grant"
        ? access.grant(request, { days: Number(days), ...ifWritten("note", words) })
        : access.refuse(request, { reason: words.trim() }));
      queries.setQueryData(accessRequest(request.id).queryKey, after);
    } catch (error) {
      if (!saidByFields(error, form, (name) => (name === "reason" || name === "note" ? "words" : name))) throw error;
      return;
    }
    noteDecision(queries);
    say(t(decided === "grant" ? "decision.granted" : "decision.refused"));
  });
  const { errors, submitCount } = form.formState;
  if (!request.concernId) {
    return (
      <Notice kind="warning" title={t("decision.noCaseTitle")}>
        <p>{t("decision.noCaseText")}</p>
      </Notice>
    );
  }
  return (
    <form className="stack identity-form" noValidate onSubmit={form.handleSubmit(sending.run)}>
      <h2>{t("decision.title")}</h2>
      <p>
        {t("decision.text")}{" "}
        <Link to="/oro/$id" params={{ id: request.concernId }}>
          {t("decision.toCase")}
        </Link>
      </p>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={sending.error} onProven={sending.again} />
      <ProblemNotice error={sending.error} onReload={() => noteDecision(queries)} />
      <RadioGroup
        {...field(form, "outcome")}
        label={t("decision.question")}
        choices={[
          { value: "grant", label: t("decision.grant") },
          { value: "refuse", label: t("decision.refuse") },
        ]}
      />
      {outcome === "grant" && (
        <Select
          {...field(form, "days")}
          label={t("decision.days")}
          choices={DAYS.map((days) => ({ value: days, label: t("decision.daysCount", { count: Number(days) }) }))}
          empty={false}
        />
      )}
      <TextArea
        {...textField(form, "words", 1000)}
        label={t(outcome === "refuse" ? "decision.whyNot" : "decision.note")}
        hint={t("form.noNames")}
        optional={outcome !== "refuse"}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={sending.pending}>
          {t("decision.submit")}
        </Button>
      </div>
    </form>
  );
}
