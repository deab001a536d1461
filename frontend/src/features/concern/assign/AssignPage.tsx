import { useQuery } from "@tanstack/react-query";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { field, ifWritten, optionalText, required, textField } from "../case/fields";
import { StepPage } from "../case/StepPage";
import { type Concern, handlers, steps } from "../concernQueries";

const AssignForm = v.object({ handlerId: required("assign.handler"), note: optionalText(1000) });
type AssignForm = v.InferOutput<typeof AssignForm>;

/** More than these are a list to choose from rather than rows to read. */
const ROWS = 8;

export function AssignPage() {
  const { t } = useTranslation("concern");
  return (
    <StepPage<AssignForm>
      action="assign"
      title={t("assign.title")}
      lead={t("assign.lead")}
      schema={AssignForm}
      start={() => ({ handlerId: "", note: "" })}
      send={(id, version, form) =>
        steps.assign(id, version, { handlerId: form.handlerId, ...ifWritten("note", form.note) })
      }
      submit={t("assign.submit")}
      done={() => t("assign.done")}
    >
      {(form, concern) => <AssignFields form={form} concern={concern} />}
    </StepPage>
  );
}

function AssignFields({ form, concern }: { form: UseFormReturn<AssignForm>; concern: Concern }) {
  const { t } = useTranslation("concern");
  const { data } = useQuery(handlers());
  if (!data) return <Skeleton rows={3} />;
  if (data.items.length === 0) {
    return (
      <Notice kind="warning">
        <p>{t("assign.none")}</p>
      </Notice>
    );
  }
  const choices = data.items.map(({ id, name }) => ({ value: id, label: name }));
  const shared = {
    ...field(form, "handlerId"),
    label: t("assign.handler"),
    choices,
    ...(concern.handler?.name ? { hint: t("assign.present", { name: concern.handler.name }) } : {}),
  };
  return (
    <>
      {choices.length <= ROWS ? <RadioGroup {...shared} /> : <Select {...shared} />}
      <TextArea {...textField(form, "note", 1000)} label={t("assign.note")} hint={t("send.hint")} optional />
    </>
  );
}
