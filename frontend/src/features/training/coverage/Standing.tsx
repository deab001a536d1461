import { useTranslation } from "react-i18next";
import { Tag, type TagTone } from "@/ui/Tag";
import "../texts";
import type { OwnTraining } from "../trainingQueries";

const TONES: Record<OwnTraining["standing"], TagTone> = {
  valid: "good",
  expiring: "warning",
  expired: "danger",
  never: "neutral",
};

export function Standing({ standing }: { standing: OwnTraining["standing"] }) {
  const { t } = useTranslation("training");
  return <Tag tone={TONES[standing]}>{t(`standing.${standing}`)}</Tag>;
}
