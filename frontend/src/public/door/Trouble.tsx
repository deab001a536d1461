import { useTranslation } from "react-i18next";
import "./texts";
import { Notice } from "@/ui/Notice";
import { isUnsure, type Refusal } from "./door";

/** Why something could not be sent or fetched. */
export type Trouble = { kind: "unsure" | "offline" | "tooMany" | "failed" | "expired"; detail: string };

/** @param mayBeDone whether something may have been done although no answer came */
export function troubleOf(refusal: Refusal, mayBeDone: boolean): Trouble {
  const { detail, status } = refusal;
  if (status === 429) return { kind: "tooMany", detail: "" };
  if (isUnsure(refusal)) return { kind: mayBeDone ? "unsure" : "offline", detail: "" };
  return { kind: "failed", detail: status < 500 ? detail : "" };
}

export function TroubleNotice({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation("door");
  return (
    <Notice kind={trouble.kind === "failed" ? "danger" : "warning"} title={t(`${trouble.kind}Title`)} live>
      <p>{trouble.detail || t(trouble.kind)}</p>
    </Notice>
  );
}
