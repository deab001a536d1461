import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import "../texts";

type Props = { name: string; onClose(): void; onWithdraw(): void };

export function WithdrawDialog({ name, onClose, onWithdraw }: Props) {
  const { t } = useTranslation(["contactpath", "ui"]);
  return (
    <Dialog
      open
      title={t("withdrawTitle", { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={onWithdraw}>
            {t("withdraw")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <p>{t("withdrawText")}</p>
    </Dialog>
  );
}
