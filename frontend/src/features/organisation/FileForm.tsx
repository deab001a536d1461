import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FieldText } from "@/ui/Field";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import { Checked } from "./Checked";
import { checkFile, type Order, readIn, refresh } from "./staffQueries";

const FILE = "staff-file";

/** A file of HR's: looked through first, then read in. */
export function FileForm() {
  const { t } = useTranslation("organisation");
  const say = useToast();
  const queries = useQueryClient();
  const key = useIdempotencyKey();
  const [file, setFile] = useState<File>();
  const [complete, setComplete] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [missing, setMissing] = useState(false);
  const checking = useMutation({ mutationFn: (chosen: File) => checkFile(chosen, { complete }) });
  const reading = useMutation({
    mutationFn: ({ chosen, order }: { chosen: File; order: Order }) => {
      key.renew();
      return readIn(chosen, key.header(), { complete, ...order });
    },
    onSuccess: ({ employeesAdded, employeesChanged, employeesLeft }) => {
      say(t("done", { added: employeesAdded, changed: employeesChanged, left: employeesLeft }));
      checking.reset();
      return refresh(queries);
    },
  });
  const anew = () => {
    checking.reset();
    reading.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    anew();
    setAttempt((before) => before + 1);
    setMissing(!file);
    if (file) checking.mutate(file);
  };
  return (
    <section className="stack" aria-labelledby="read-in">
      <h2 id="read-in">{t("file.title")}</h2>
      <form className="stack" noValidate onSubmit={submit} aria-labelledby="read-in">
        <ErrorSummary errors={missing ? [{ id: FILE, text: t("file.missing") }] : []} attempt={attempt} />
        <div className="field">
          <FieldText
            id={FILE}
            label={t("file.choose")}
            hint={t("file.hint")}
            error={missing ? t("file.missing") : undefined}
          />
          <input
            id={FILE}
            className="file-input"
            type="file"
            accept=".csv,text/csv"
            aria-describedby={missing ? `${FILE}-hint ${FILE}-error` : `${FILE}-hint`}
            aria-invalid={missing || undefined}
            onChange={(event) => {
              anew();
              setMissing(false);
              setFile(event.target.files?.[0]);
            }}
          />
        </div>
        <Checkbox
          name="complete"
          label={t("file.complete")}
          hint={t("file.completeHint")}
          checked={complete}
          onChange={(event) => {
            anew();
            setComplete(event.target.checked);
          }}
        />
        <ProblemNotice error={checking.error} />
        <div className="row">
          <Button kind="primary" type="submit" pending={checking.isPending}>
            {t("file.check")}
          </Button>
        </div>
      </form>
      {checking.data && file && (
        <>
          <Checked
            check={checking.data}
            pending={reading.isPending}
            onReadIn={(order) => reading.mutate({ chosen: file, order })}
          />
          <ProblemNotice error={reading.error}>
            {isProblem(reading.error, "many-leavers") && (
              <div className="row">
                <Button
                  kind="danger"
                  pending={reading.isPending}
                  onClick={() => reading.mutate({ chosen: file, order: { manyHaveLeft: true } })}
                >
                  {t("file.manyHaveLeft")}
                </Button>
              </div>
            )}
          </ProblemNotice>
        </>
      )}
    </section>
  );
}
