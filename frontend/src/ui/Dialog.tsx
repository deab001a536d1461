import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTranslation } from "react-i18next";
import { AriaLocale } from "./AriaLocale";
import { Button } from "./Button";
import "./Dialog.css";
import { Icon } from "./Icon";

type Props = {
  title: string;
  open: boolean;
  onClose(): void;
  children: ReactNode;
  /** The buttons: the action first, then "Avbryt". */
  actions?: ReactNode;
  /** For a question that must be answered: no close button, no Escape. */
  mustAnswer?: boolean;
};

/** At most three fields; more is a page of its own. Focus goes back to what opened it. */
export function Dialog({ title, open, onClose, children, actions, mustAnswer }: Props) {
  const { t } = useTranslation();
  return (
    <AriaLocale>
      <ModalOverlay
        className="dialog-overlay"
        isOpen={open}
        onOpenChange={(next) => !next && onClose()}
        isKeyboardDismissDisabled={mustAnswer ?? false}
      >
        <Modal className="dialog-modal">
          <AriaDialog className="dialog" role={mustAnswer ? "alertdialog" : "dialog"}>
            <div className="dialog-head">
              <Heading slot="title" className="dialog-title">
                {title}
              </Heading>
              {!mustAnswer && (
                <Button
                  kind="quiet"
                  aria-label={t("form.close")}
                  onClick={onClose}
                  icon={<Icon name="close" />}
                  className="dialog-close"
                />
              )}
            </div>
            <div className="dialog-body stack">{children}</div>
            {actions && <div className="dialog-actions row">{actions}</div>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}
