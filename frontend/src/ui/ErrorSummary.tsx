import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import "./Notice.css";
import { Icon } from "./Icon";

export type SummaryError = { id: string; text: string };

/** Gets focus when it appears and on every new attempt (`attempt` is the form's submitCount). */
export function ErrorSummary({
  errors,
  attempt,
  title,
}: {
  errors: readonly SummaryError[];
  attempt: number;
  title?: string;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const shown = errors.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus again
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <section className="notice notice-danger" ref={box} tabIndex={-1} aria-labelledby="error-summary">
      <Icon name="alert" />
      <div>
        <h2 id="error-summary" className="notice-title">
          {title ?? t("form.errorSummary")}
        </h2>
        <ul className="error-list">
          {errors.map((error) => (
            <li key={`${error.id}:${error.text}`}>
              <a
                href={`#${error.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(error.id);
                }}
              >
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function focusField(id: string) {
  const target = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[name="${CSS.escape(id)}"]`);
  if (!target) return;
  const control = target.matches("input, select, textarea, button")
    ? target
    : target.querySelector<HTMLElement>("input, select, textarea, [role=spinbutton], button");
  (control ?? target).focus();
  target.scrollIntoView({ block: "center" });
}
