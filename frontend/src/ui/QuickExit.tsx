import { useTranslation } from "react-i18next";
import "./QuickExit.css";

/** Replaces this page in the history, so that Back does not return here. The page is emptied before the next one comes. */
export function leaveQuickly(to: string, page: { body: { replaceChildren(): void }; title: string } = document) {
  page.body.replaceChildren();
  page.title = " ";
  location.replace(to);
}

export function QuickExit({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <a
      className="quick-exit no-print"
      href={to}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        leaveQuickly(to);
      }}
    >
      {t("exit.leave")}
    </a>
  );
}
