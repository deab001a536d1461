import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import { chosen, field, requiredText, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { CODES, type Schemas, useChoices } from "../codes";
import { type Concern, steps } from "../concernQueries";

const CloseForm = v.object({
  outcome: chosen(CODES.outcome, "close.outcome"),
  reason: requiredText(2000, "close.reason"),
});
type CloseForm = v.InferOutput<typeof CloseForm>;

const alwaysNeedsSecond = (concern: Concern) =>
  CODES.outcome.every((code) => concern.outcomesNeedingSecondPerson.includes(code));
const needsSecond = (concern: Concern, outcome: string) =>
  alwaysNeedsSecond(concern) || concern.outcomesNeedingSecondPerson.some((needing) => needing === outcome);

export function ClosePage() {
  const { t } = useTranslation("concern");
  return (
    <StepPage<CloseForm>
      action="close"
      title={t("close.title")}
      lead={t("close.lead")}
      schema={CloseForm}
      start={() => ({ outcome: "", reason: "" })}
      send={(id, version, form) =>
        steps.close(id, version, { outcome: form.outcome as Schemas["ClosureOutcome"], reason: form.reason.trim() })
      }
      submit={(form, concern) => t(needsSecond(concern, form.outcome) ? "close.submitProposal" : "close.submit")}
      done={(after) => t(after.awaitsSecondPerson ? "close.proposed" : "close.done")}
    >
      {(form, concern) => <CloseFields form={form} concern={concern} />}
    </StepPage>
  );
}

function CloseFields({ form, concern }: { form: UseFormReturn<CloseForm>; concern: Concern }) {
  const { t } = useTranslation("concern");
  const outcome = form.watch("outcome");
  const everyOne = alwaysNeedsSecond(concern);
  const hints = Object.fromEntries(
    CODES.outcome
      .filter((code) => !everyOne && needsSecond(concern, code))
      .map((code) => [code, t("close.needsSecond")]),
  );
  const outcomes = useChoices("outcome", hints);
  return (
    <>
      {everyOne && <SecondPerson />}
      <RadioGroup {...field(form, "outcome")} label={t("close.outcome")} choices={outcomes} />
      {!everyOne && needsSecond(concern, outcome) && <SecondPerson />}
      <TextArea {...textField(form, "reason", 2000)} label={t("close.reason")} hint={t("send.hint")} />
    </>
  );
}

/** Said before anything is sent. */
function SecondPerson() {
  const { t } = useTranslation("concern");
  return (
    <Notice title={t("close.secondTitle")} live>
      <p>{t("close.secondText")}</p>
    </Notice>
  );
}
