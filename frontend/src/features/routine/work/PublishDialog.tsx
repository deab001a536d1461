import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { DatePicker } from "@/ui/DatePicker";
import { Dialog } from "@/ui/Dialog";
import { Failed } from "../Failed";

type Props = { open: boolean; major: boolean; onClose(): void; publish(from: string): Promise<void> };

export function PublishDialog({ open, major, onClose, publish }: Props) {
  const { t } = useTranslation(["routine", "ui"]);
  const [from, setFrom] = useState(today());
  const publishing = useMutation({ mutationFn: () => publish(from), onSuccess: onClose });
  const now = from === today();
  return (
    <Dialog
      open={open}
      title={t("work.publishTitle")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={publishing.isPending} onClick={() => from && publishing.mutate()}>
            {t(now ? "work.publishNow" : "work.publishLater")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <p>{t(major ? "work.publishMajor" : "work.publishMinor")}</p>
      <Failed error={publishing.error} />
      <DatePicker label={t("from")} hint={t("work.publishHint")} value={from} min={today()} onChange={setFrom} />
    </Dialog>
  );
}
