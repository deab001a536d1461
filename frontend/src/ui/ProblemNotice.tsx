import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Notice } from "./Notice";

/** What the API answered instead of doing it; the application's `Problem` is one. */
type Refusal = Error & {
  readonly status: number;
  readonly slug: string;
  readonly detail: string;
  readonly trace: string;
  readonly errors: readonly { pointer: string; code: string; detail: string }[];
};
const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && "status" in error && "slug" in error && "errors" in error;

type Props = {
  /** What was thrown. Nothing, or a demand for a stronger login, which `StepUp` answers, draws nothing. */
  error: unknown;
  /** Offered where somebody else was first, or what it was done to is gone. */
  onReload?: (() => void) | undefined;
  /** What the feature knows to do about it. */
  children?: ReactNode;
};

/**
 * Why the API did not do it, in its own words: a rule of law names its section. What nobody foresaw goes to the page's
 * error boundary.
 */
export function ProblemNotice({ error, onReload, children }: Props) {
  const { t } = useTranslation();
  if (!error) return null;
  if (!isRefusal(error)) throw error;
  if (error.slug === "step-up-required") return null;
  const unreachable = error.status === 0;
  return (
    <Notice kind="danger" title={unreachable ? t("problem.title") : error.message} live>
      <p>{unreachable ? t("problem.offline") : error.detail}</p>
      {children}
      {error.errors.length > 0 && (
        <ul>
          {error.errors.map(({ pointer, code, detail }) => (
            <li key={`${pointer}-${code}`}>{detail}</li>
          ))}
        </ul>
      )}
      {error.status >= 500 && error.trace && <p className="muted">{t("problem.trace", { trace: error.trace })}</p>}
      {onReload && [404, 409, 412].includes(error.status) && (
        <div className="row">
          <Button onClick={onReload}>{t("form.reload")}</Button>
        </div>
      )}
    </Notice>
  );
}
