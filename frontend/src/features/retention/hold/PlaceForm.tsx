import { useTranslation } from "react-i18next";
import { DraftedTextForm } from "@/drafts/DraftedTextForm";
import { Button } from "@/ui/Button";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import { placeHold } from "../retentionQueries";
import "../texts";

type Props = { concernId: string; onChanged(): void };

export function PlaceForm({ concernId, onChanged }: Props) {
  const { t } = useTranslation("retention");
  const say = useToast();
  return (
    <DraftedTextForm
      draftKey={`hold-${concernId}`}
      field="reason"
      limit={1000}
      words={{
        form: t("hold.place"),
        label: t("hold.reasonLabel"),
        hint: t("hold.reasonHint"),
        send: t("hold.placeButton"),
        missing: t("hold.reasonMissing"),
      }}
      send={(reason, key) => placeHold(concernId, reason, key)}
      onSent={() => {
        say(t("hold.placed"));
        onChanged();
      }}
      refused={(error) => (
        <>
          <ProblemNotice error={error} />
          {error?.status === 409 && (
            <div className="row">
              <Button onClick={onChanged}>{t("hold.reload")}</Button>
            </div>
          )}
        </>
      )}
    />
  );
}
