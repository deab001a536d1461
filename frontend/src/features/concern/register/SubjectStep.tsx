import { Link } from "@tanstack/react-router";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { useChoices } from "../codes";
import { CallButton } from "./CallButton";
import { StepFrame } from "./StepFrame";
import { type StepProps, useStepForm } from "./useStepForm";

/** Leads each kind of worry to its right place; nothing is stored here. */
export function SubjectStep(props: StepProps) {
  const { t } = useTranslation("register");
  const form = useStepForm(props);
  const chosen = useWatch({ control: form.control, name: "subjectKind" });
  const choices = useChoices("subjectKind", { adult: t("subjectHint.adult") });
  return (
    <StepFrame
      {...props}
      form={form}
      title={t("subject.title")}
      lead={t("subject.lead")}
      actions={
        chosen === "police_tip" || chosen === "employee" ? (
          <>
            <Link to="/start" className="button button-primary">
              {t("subject.stop")}
            </Link>
            {chosen === "employee" && <Button type="submit">{t("subject.anyway")}</Button>}
          </>
        ) : undefined
      }
    >
      <RadioGroup
        id="subjectKind"
        label={t("subject.label")}
        choices={[...choices, { value: "police_tip", label: t("subject.tip") }]}
        error={form.formState.errors.subjectKind?.message}
        {...form.register("subjectKind")}
      />
      <div role="status" className="register-guide">
        {chosen === "child" && (
          <Notice kind="warning" title={t("guide.childTitle")}>
            <p>{t("guide.childText")}</p>
            <p>{t("guide.childMore")}</p>
          </Notice>
        )}
        {chosen === "employee" && (
          <Notice kind="warning" title={t("guide.employeeTitle")}>
            <p>{t("guide.employeeText")}</p>
            <p>{t("guide.employeeMore")}</p>
          </Notice>
        )}
        {chosen === "police_tip" && (
          <Notice title={t("guide.tipTitle")}>
            <p>{t("guide.tipText")}</p>
            <CallButton number="114 14" text={t("guide.tipCall")} />
            <p className="muted">{t("guide.tipMore")}</p>
          </Notice>
        )}
      </div>
    </StepFrame>
  );
}
