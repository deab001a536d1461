import { useTranslation } from "react-i18next";
import { Tag } from "@/ui/Tag";
import type { MyAttachment } from "./attachmentQueries";
import { size } from "./size";

export function Kind({ file: { fileType, sizeInBytes } }: { file: Pick<MyAttachment, "fileType" | "sizeInBytes"> }) {
  const { t } = useTranslation("attachment");
  return (
    <>
      {t(`fileType.${fileType}`)}, <span className="number">{size(sizeInBytes)}</span>
    </>
  );
}

export function StateTag({ state }: { state: MyAttachment["state"] }) {
  const { t } = useTranslation("attachment");
  const tone = state === "quarantined" ? "danger" : state === "pending" ? "warning" : "good";
  return <Tag tone={tone}>{t(`state.${state}`)}</Tag>;
}
