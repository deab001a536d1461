import { useTranslation } from "react-i18next";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { useSectors } from "./queries";
import { StepFrame } from "./StepFrame";
import { LIMITS } from "./schema";
import { type StepProps, useStepForm } from "./useStepForm";

export function BackgroundStep(props: StepProps) {
  const { t } = useTranslation("register");
  const form = useStepForm(props);
  const { errors } = form.formState;
  const sectors = useSectors();
  return (
    <StepFrame {...props} form={form} title={t("background.title")} lead={t("background.lead")}>
      <TextArea
        id="protectiveFactors"
        label={t("background.protectiveFactors")}
        hint={t("background.protectiveFactorsHint")}
        optional
        limit={LIMITS.background}
        error={errors.protectiveFactors?.message}
        defaultValue={props.filling.answers.protectiveFactors}
        {...form.register("protectiveFactors")}
      />
      <TextArea
        id="alreadyTried"
        label={t("background.alreadyTried")}
        hint={t("background.alreadyTriedHint")}
        optional
        limit={LIMITS.background}
        error={errors.alreadyTried?.message}
        defaultValue={props.filling.answers.alreadyTried}
        {...form.register("alreadyTried")}
      />
      {sectors.data ? (
        <Select
          id="sectorCode"
          label={t("background.sector")}
          optional
          empty={t("background.noSector")}
          choices={sectors.data.items.map(({ code, name }) => ({ value: code, label: name }))}
          error={errors.sectorCode?.message}
          defaultValue={props.filling.answers.sectorCode}
          {...form.register("sectorCode")}
        />
      ) : (
        sectors.isError && <p className="muted">{t("background.sectorMissing")}</p>
      )}
    </StepFrame>
  );
}
