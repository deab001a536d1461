import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { LiveRegion } from "./LiveRegion";
import "./QuickExit.css";

const PRESSES = 3;
const WITHIN = 5_000;

/** Replaces this page in the history, so that Back does not return here. The page is emptied before the next one comes. */
export function leaveQuickly(to: string, page: { body: { replaceChildren(): void }; title: string } = document) {
  page.body.replaceChildren();
  page.title = " ";
  location.replace(to);
}

/** A link for the eye and the pointer; Shift three times within five seconds for the keyboard. */
export function QuickExit({ to }: { to: string }) {
  const { t } = useTranslation();
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    let count = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const startOver = () => {
      count = 0;
      setPressed(0);
    };
    const onKey = (event: KeyboardEvent) => {
      clearTimeout(pause);
      if (event.key !== "Shift" || event.repeat) return startOver();
      count += 1;
      if (count === PRESSES) return leaveQuickly(to);
      setPressed(count);
      pause = setTimeout(startOver, WITHIN);
    };
    addEventListener("keydown", onKey);
    return () => {
      clearTimeout(pause);
      removeEventListener("keydown", onKey);
    };
  }, [to]);
  return (
    <>
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
      <LiveRegion text={pressed > 0 ? t("exit.pressAgain", { count: PRESSES - pressed }) : ""} />
    </>
  );
}
