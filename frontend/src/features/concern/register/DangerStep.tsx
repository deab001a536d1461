import { useTranslation } from "react-i18next";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { CallButton } from "./CallButton";
import { StepFrame } from "./StepFrame";
import { type StepProps, useStepForm } from "./useStepForm";

export function DangerStep(props: StepProps) {
  const { t } = useTranslation("register");
  const form = useStepForm(props);
  return (
    <StepFrame
      {...props}
      form={form}
      title={t("danger.title")}
      notice={
        <Notice kind="danger" title={t("danger.callTitle")}>
          <p>{t("danger.callText")}</p>
          <CallButton number="112" text={t("danger.call")} />
        </Notice>
      }
    >
      <RadioGroup
        id="emergencyCalled"
        label={t("danger.label")}
        choices={[
          { value: "yes", label: t("danger.yes") },
          { value: "no", label: t("danger.no") },
        ]}
        error={form.formState.errors.emergencyCalled?.message}
        {...form.register("emergencyCalled")}
      />
      <section className="register-part">
        <h2>{t("danger.what")}</h2>
        <p>{t("danger.whatText")}</p>
      </section>
    </StepFrame>
  );
}
