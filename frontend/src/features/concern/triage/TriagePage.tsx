import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { DateField, field, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { useChoices } from "../codes";
import { type Concern, steps } from "../concernQueries";
import { TriageForm, triageBody } from "./schema";

/** The reporter's own choices are the start; danger and the child gate are always asked. */
const start = (concern: Concern): TriageForm => ({
  danger: "",
  subjectKind: concern.subjectKind,
  eventType: concern.eventType,
  urgency: concern.urgency,
  childReport: { made: "", madeOn: "", receiver: "", reason: "" },
  note: "",
});

export function TriagePage() {
  const { t } = useTranslation("concern");
  return (
    <StepPage<TriageForm>
      action="triage"
      title={t("triage.title")}
      lead={t("triage.lead")}
      schema={TriageForm}
      start={start}
      send={(id, version, form) => steps.triage(id, version, triageBody(form))}
      submit={t("triage.submit")}
      done={() => t("triage.done")}
    >
      {(form) => <TriageFields form={form} />}
    </StepPage>
  );
}

function TriageFields({ form }: { form: UseFormReturn<TriageForm> }) {
  const { t } = useTranslation("concern");
  const subjectKinds = useChoices("subjectKind");
  const eventTypes = useChoices("eventType");
  const urgencies = useChoices("urgency", {
    immediate: t("triage.urgencyImmediate"),
    days: t("triage.urgencyDays"),
    not_urgent: t("triage.urgencyNotUrgent"),
  });
  const [danger, subjectKind] = form.watch(["danger", "subjectKind"]);
  const yesNo = [
    { value: "yes", label: t("field.yes") },
    { value: "no", label: t("field.no") },
  ];
  return (
    <>
      <RadioGroup {...field(form, "danger")} label={t("triage.danger")} hint={t("triage.dangerHint")} choices={yesNo} />
      {danger === "yes" && (
        <Notice kind="danger" live>
          <p>{t("triage.dangerNow")}</p>
        </Notice>
      )}
      <RadioGroup {...field(form, "subjectKind")} label={t("triage.subjectKind")} choices={subjectKinds} />
      {subjectKind === "child" && <ChildGate form={form} />}
      {subjectKind === "employee" && (
        <Notice title={t("triage.employeeTitle")} live>
          <p>{t("triage.employeeText")}</p>
        </Notice>
      )}
      <Select {...field(form, "eventType")} label={t("triage.eventType")} choices={eventTypes} empty={false} />
      <RadioGroup {...field(form, "urgency")} label={t("triage.urgency")} choices={urgencies} />
      <TextArea {...textField(form, "note", 4000)} label={t("triage.note")} hint={t("send.hint")} optional />
    </>
  );
}

function ChildGate({ form }: { form: UseFormReturn<TriageForm> }) {
  const { t } = useTranslation("concern");
  const made = form.watch("childReport.made");
  return (
    <section className="gate stack" aria-label={t("triage.childTitle")}>
      <RadioGroup
        {...field(form, "childReport.made")}
        label={t("triage.childTitle")}
        hint={t("triage.childHint")}
        choices={[
          { value: "yes", label: t("triage.childYes") },
          { value: "no", label: t("triage.childNo") },
        ]}
      />
      {made === "yes" && (
        <>
          <DateField form={form} name="childReport.madeOn" label={t("triage.madeOn")} max={today()} />
          <TextField
            {...field(form, "childReport.receiver")}
            label={t("triage.receiver")}
            hint={t("triage.receiverHint")}
            optional
          />
        </>
      )}
      {made === "no" && (
        <TextArea {...textField(form, "childReport.reason", 2000)} label={t("triage.reason")} hint={t("send.hint")} />
      )}
    </section>
  );
}
