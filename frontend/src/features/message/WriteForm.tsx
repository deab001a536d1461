import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DraftedTextForm } from "@/drafts/DraftedTextForm";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import "./message.css";
import "./texts";

type Props = {
  draftKey: string;
  hint: string;
  send(text: string, key: { "Idempotency-Key": string }): Promise<unknown>;
  onSent(): void;
};

/** Empty again after every message that was sent, with a draft and a key of its own. */
export function WriteForm({ draftKey, hint, send, onSent }: Props) {
  const { t } = useTranslation("message");
  const say = useToast();
  const [sent, setSent] = useState(0);
  return (
    <DraftedTextForm
      key={sent}
      draftKey={draftKey}
      field="text"
      limit={2000}
      words={{ form: t("write"), label: t("text"), hint, send: t("send"), missing: t("empty") }}
      className="stack message-form no-print"
      rows={6}
      send={send}
      onSent={() => {
        say(t("sent"));
        setSent(sent + 1);
        onSent();
      }}
      refused={(error) => (
        <ProblemNotice error={error}>
          <p>
            {t(error?.status === 0 ? "unreachableText" : error?.slug === "illegal-transition" ? "fullText" : "kept")}
          </p>
        </ProblemNotice>
      )}
    />
  );
}
