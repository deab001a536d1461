import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary, type SummaryError } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";

type Props = {
  title: string;
  lead?: string | undefined;
  errors?: readonly SummaryError[];
  attempt?: number;
  children?: ReactNode;
  /** Instead of "Fortsätt". */
  actions?: ReactNode;
  onSubmit(): void;
  onBack: (() => void) | undefined;
};

/** What every page has: the question, what is wrong, the answer, the way on and back. */
export function PageForm({ title, lead, errors = [], attempt = 0, children, actions, onSubmit, onBack }: Props) {
  const { t } = useTranslation("ui");
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <PageHeading title={title} {...(lead ? { lead } : {})} />
      <ErrorSummary errors={errors} attempt={attempt} />
      {children}
      <div className="row">
        {actions ?? (
          <Button kind="primary" type="submit">
            {t("form.next")}
          </Button>
        )}
        {onBack && (
          <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={onBack}>
            {t("form.back")}
          </Button>
        )}
      </div>
    </form>
  );
}
