import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";
import { useSending } from "@/api/useSending";
import { day } from "@/i18n/format";
import { AskDialog } from "@/ui/AskDialog";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { type Column, Table } from "@/ui/Table";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { Places } from "../Places";
import "../texts";
import { type KeyPerson, keyPerson, keyPersons, refresh } from "../trainingQueries";
import { useNames } from "../useNames";

/** Whom units have named to know more than others. */
export function KeyPersonsPage() {
  const { t } = useTranslation("training");
  const names = useNames();
  const { data, refetch } = useQuery(keyPersons());
  const [ending, setEnding] = useState<KeyPerson>();
  const columns: Column<KeyPerson>[] = [
    {
      key: "who",
      label: t("gap.who"),
      heading: true,
      cell: ({ name, employeeNumber }) => (name ? `${name} (${employeeNumber})` : employeeNumber),
    },
    { key: "sector", label: t("coverage.sector"), cell: ({ sectorCode }) => names.sector(sectorCode) },
    { key: "unit", label: t("gap.unit"), cell: ({ unitName }) => unitName ?? t("keyPersons.left") },
    { key: "from", label: t("keyPersons.from"), cell: ({ fromOn }) => day(fromOn) },
    {
      key: "end",
      label: t("keyPersons.end"),
      cell: (one) => (
        <Button aria-label={`${t("keyPersons.end")}: ${one.employeeNumber}`} onClick={() => setEnding(one)}>
          {t("keyPersons.end")}
        </Button>
      ),
    },
  ];
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/utbildningar">{t("title")}</Link>}
        title={t("place.keyPersons")}
        lead={t("keyPersons.lead")}
      />
      <Places />
      <Name />
      {!data ? (
        <Skeleton rows={6} />
      ) : data.items.length === 0 ? (
        <EmptyState title={t("keyPersons.none")} />
      ) : (
        <Table caption={t("place.keyPersons")} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      )}
      {ending && <End one={ending} onClose={() => setEnding(undefined)} onReload={() => void refetch()} />}
    </div>
  );
}

function Name() {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const say = useToast();
  const keyFor = useKeyFor();
  const form = useAnswers({ employeeNumber: "" }, ["employeeNumber"]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async () => {
      const number = form.values.employeeNumber.trim();
      await keyPerson.name(keyFor(number), number);
      form.write("employeeNumber", "");
      say(t("saved"));
      void refresh(queries);
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ProblemNotice error={form.refusal} />
      <TextField {...form.field("employeeNumber")} label={t("employeeNumber")} hint={t("employeeNumberHint")} short />
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("keyPersons.name")}
        </Button>
      </div>
    </form>
  );
}

function End({ one, onClose, onReload }: { one: KeyPerson; onClose(): void; onReload(): void }) {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const say = useToast();
  const { refusal, pending, send } = useSending([]);
  const end = async () => {
    const done = await send(() => keyPerson.end(one));
    if (!done) return;
    say(t("saved"));
    void refresh(queries);
    onClose();
  };
  return (
    <AskDialog
      title={t("keyPersons.endTitle", { number: one.employeeNumber })}
      button={t("keyPersons.end")}
      pending={pending}
      refusal={refusal}
      onSubmit={() => void end()}
      onClose={onClose}
      onReload={onReload}
    >
      <p>{t("keyPersons.endText")}</p>
    </AskDialog>
  );
}
