import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import { settleNotices } from "./messageQueries";
import "./texts";
import { WriteForm } from "./WriteForm";

type Props = {
  id: string;
  /** What notices about this conversation are called; those are read with it. */
  subject: "message" | "my_message";
  back: ReactNode;
  title: string;
  lead: string;
  /** What to know before reading and writing. */
  about: ReactNode;
  conversation: ReactNode;
  /** Absent when nothing can be written; the reason then stands in `closed`. */
  form?: Pick<Parameters<typeof WriteForm>[0], "hint" | "send">;
  closed: string;
  refetch(): Promise<unknown>;
  isFetching: boolean;
};

/** The same for both sides: read, and write below. */
export function Page({
  id,
  subject,
  back,
  title,
  lead,
  about,
  conversation,
  form,
  closed,
  refetch,
  isFetching,
}: Props) {
  const { t } = useTranslation("message");
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void settleNotices(queries, subject, id), [queries, subject, id]);
  const onSent = () => {
    heading.current?.focus();
    void refetch();
  };
  return (
    <div className="stack">
      <PageHeading kicker={back} title={title} lead={lead} />
      {about}
      <section className="stack" aria-labelledby="conversation">
        <h2 id="conversation" ref={heading} tabIndex={-1}>
          {t("conversation")}
        </h2>
        {conversation}
        <div className="row no-print">
          <Button kind="quiet" small pending={isFetching} onClick={() => void refetch()}>
            {t("lookAgain")}
          </Button>
        </div>
      </section>
      {form ? (
        <section className="stack no-print" aria-labelledby="write">
          <h2 id="write">{t("write")}</h2>
          <WriteForm {...form} draftKey={`${subject.replace("_", "-")}-${id}`} onSent={onSent} />
        </section>
      ) : (
        <p className="muted">{closed}</p>
      )}
    </div>
  );
}
