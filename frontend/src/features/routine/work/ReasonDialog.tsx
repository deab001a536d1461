import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { TextArea } from "@/ui/TextArea";
import { Failed } from "../Failed";

const LIMIT = 500;

type Props = {
  open: boolean;
  title: string;
  about: string;
  action: string;
  onClose(): void;
  act(reason: string): Promise<void>;
};

/** Something that is done with a reason, for colleagues to read. */
export function ReasonDialog({ open, title, about, action, onClose, act }: Props) {
  const { t } = useTranslation(["routine", "ui"]);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const acting = useMutation({
    mutationFn: () => act(reason.trim()),
    onSuccess() {
      setReason("");
      onClose();
    },
  });
  const tryIt = () => {
    setMissing(!reason.trim());
    if (reason.trim()) acting.mutate();
  };
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={acting.isPending} onClick={tryIt}>
            {action}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <p>{about}</p>
      <Failed error={acting.error} />
      <TextArea
        label={t("reason.label")}
        hint={t("reason.hint")}
        error={missing ? t("reason.missing") : undefined}
        limit={LIMIT}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Dialog>
  );
}
