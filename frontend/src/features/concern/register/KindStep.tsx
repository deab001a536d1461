import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { useChoices } from "../codes";
import { CallButton } from "./CallButton";
import { StepFrame } from "./StepFrame";
import { type StepProps, useStepForm } from "./useStepForm";

export function KindStep(props: StepProps) {
  const { t } = useTranslation("register");
  const form = useStepForm(props);
  const { errors } = form.formState;
  const urgency = useWatch({ control: form.control, name: "urgency" });
  const eventTypes = useChoices("eventType", t("eventTypeHint", { returnObjects: true }));
  const urgencies = useChoices("urgency", t("urgencyHint", { returnObjects: true }));
  return (
    <StepFrame {...props} form={form} title={t("kind.title")}>
      <RadioGroup
        id="eventType"
        label={t("kind.eventType")}
        choices={eventTypes}
        error={errors.eventType?.message}
        {...form.register("eventType")}
      />
      <RadioGroup
        id="urgency"
        label={t("kind.urgency")}
        choices={urgencies}
        error={errors.urgency?.message}
        {...form.register("urgency")}
      />
      <div role="status" className="register-guide">
        {urgency === "immediate" && props.filling.answers.emergencyCalled !== "yes" && (
          <Notice kind="danger" title={t("kind.callTitle")}>
            <p>{t("kind.callText")}</p>
            <CallButton number="112" text={t("danger.call")} />
          </Notice>
        )}
      </div>
    </StepFrame>
  );
}
