import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import { type Hold, releaseHold } from "../retentionQueries";

/** The next run may erase the case for good, so it is asked once more. */
export function Release({ concernId, hold, onChanged }: { concernId: string; hold: Hold; onChanged(): void }) {
  const { t } = useTranslation(["retention", "ui"]);
  const say = useToast();
  const [asking, setAsking] = useState(false);
  const releasing = useMutation({
    mutationFn: () => releaseHold(concernId, hold),
    onSuccess() {
      say(t("hold.released"));
      setAsking(false);
      onChanged();
    },
  });
  const stop = () => {
    setAsking(false);
    releasing.reset();
  };
  const moved = isProblem(releasing.error) && [409, 412].includes(releasing.error.status);
  return (
    <>
      <div className="row no-print">
        <Button onClick={() => setAsking(true)}>{t("hold.release")}</Button>
      </div>
      <Dialog
        open={asking}
        title={t("hold.releaseTitle")}
        onClose={stop}
        actions={
          <>
            {moved ? (
              <Button
                kind="primary"
                onClick={() => {
                  stop();
                  onChanged();
                }}
              >
                {t("hold.reload")}
              </Button>
            ) : (
              <Button kind="primary" pending={releasing.isPending} onClick={() => releasing.mutate()}>
                {t("hold.release")}
              </Button>
            )}
            <Button onClick={stop}>{t("ui:form.cancel")}</Button>
          </>
        }
      >
        <ProblemNotice error={releasing.error} />
        <p>{t("hold.releaseText")}</p>
      </Dialog>
    </>
  );
}
