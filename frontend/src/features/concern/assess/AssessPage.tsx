import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Checkbox, RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { field, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { useChoices } from "../codes";
import { type Concern, steps } from "../concernQueries";
import { FactorList } from "./FactorList";
import { AssessForm, assessBody, withoutEmptyRows } from "./schema";

const start = (concern: Concern): AssessForm => ({
  riskFactors: [""],
  protectiveFactors: [""],
  noneFound: false,
  noProtectiveFactorsBecause: "",
  urgency: concern.urgency,
  conclusion: "",
  summary: "",
});

export function AssessPage() {
  const { t } = useTranslation("concern");
  return (
    <StepPage<AssessForm>
      action="assess"
      title={t("assess.title")}
      lead={t("assess.lead")}
      schema={AssessForm}
      start={start}
      send={(id, version, values, form) => {
        const sent = withoutEmptyRows(values);
        form.setValue("riskFactors", sent.riskFactors.length > 0 ? sent.riskFactors : [""]);
        if (!values.noneFound) form.setValue("protectiveFactors", sent.protectiveFactors);
        return steps.assess(id, version, assessBody(sent));
      }}
      submit={t("assess.submit")}
      done={() => t("assess.done")}
    >
      {(form) => <AssessFields form={form} />}
    </StepPage>
  );
}

function AssessFields({ form }: { form: UseFormReturn<AssessForm> }) {
  const { t } = useTranslation("concern");
  const urgencies = useChoices("urgency");
  const conclusions = useChoices("conclusion");
  const noneFound = form.watch("noneFound");
  const { id, error: _, ...none } = field(form, "noneFound");
  return (
    <>
      <FactorList
        form={form}
        name="riskFactors"
        label={t("assess.risk")}
        hint={t("assess.riskHint")}
        one={(number) => t("assess.riskOne", { number })}
        add={t("assess.addRisk")}
      />
      {!noneFound && (
        <FactorList
          form={form}
          name="protectiveFactors"
          label={t("assess.protective")}
          hint={t("assess.protectiveHint")}
          one={(number) => t("assess.protectiveOne", { number })}
          add={t("assess.addProtective")}
        />
      )}
      <Checkbox {...none} id={id} label={t("assess.noneFound")} />
      {noneFound && (
        <TextArea
          {...textField(form, "noProtectiveFactorsBecause", 1000)}
          label={t("assess.noneBecause")}
          hint={t("send.hint")}
        />
      )}
      <RadioGroup {...field(form, "urgency")} label={t("assess.urgency")} choices={urgencies} />
      <RadioGroup {...field(form, "conclusion")} label={t("assess.conclusion")} choices={conclusions} />
      <TextArea
        {...textField(form, "summary", 8000)}
        rows={8}
        label={t("assess.summary")}
        hint={t("assess.summaryHint")}
      />
      <p className="muted">{t("assess.final")}</p>
    </>
  );
}
