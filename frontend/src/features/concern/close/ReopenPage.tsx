import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { TextArea } from "@/ui/TextArea";
import { requiredText, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { steps } from "../concernQueries";

const ReopenForm = v.object({ reason: requiredText(2000, "reopen.reason") });
type ReopenForm = v.InferOutput<typeof ReopenForm>;

export function ReopenPage() {
  const { t } = useTranslation("concern");
  return (
    <StepPage<ReopenForm>
      action="propose_reopening"
      title={t("reopen.title")}
      lead={t("reopen.lead")}
      schema={ReopenForm}
      start={() => ({ reason: "" })}
      send={(id, version, form) => steps.proposeReopening(id, version, { reason: form.reason.trim() })}
      submit={t("reopen.submit")}
      done={() => t("reopen.done")}
    >
      {(form) => <TextArea {...textField(form, "reason", 2000)} label={t("reopen.reason")} hint={t("send.hint")} />}
    </StepPage>
  );
}
