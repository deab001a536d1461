import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import { PlainPage } from "./PlainPage";

/** A 404 never says whether the thing exists. */
export function ErrorPage({ error, reset }: { error: unknown; reset(): void }) {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  if (isProblem(error) && error.status === 404) return <NotFoundPage />;
  const forbidden = isProblem(error) && error.status === 403;
  const retry = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <div className="stack">
      <PageHeading title={forbidden ? t("problem.forbiddenTitle") : t("problem.title")} />
      <p>
        {forbidden
          ? t("problem.forbiddenText")
          : isProblem(error) && error.status === 0
            ? t("problem.offline")
            : t("problem.text")}
      </p>
      {isProblem(error) && error.trace && <p className="muted">{t("problem.trace", { trace: error.trace })}</p>}
      <div className="row">
        {!forbidden && (
          <Button kind="primary" onClick={retry}>
            {t("problem.retry")}
          </Button>
        )}
        <a href="/start">{t("problem.toStart")}</a>
      </div>
    </div>
  );
}

/** Inside the layout: a thing that is not there, or that one may not know of. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="stack not-found">
      <PageHeading title={t("problem.notFoundTitle")} />
      <NotFoundText />
    </div>
  );
}

/** An address that leads nowhere, also for those who are not signed in. */
export function NoSuchAddressPage() {
  const { t } = useTranslation();
  return (
    <PlainPage title={t("problem.notFoundTitle")}>
      <NotFoundText />
    </PlainPage>
  );
}

function NotFoundText() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t("problem.notFoundText")}</p>
      <p>
        <a href="/start">{t("problem.toStart")}</a>
      </p>
    </>
  );
}
