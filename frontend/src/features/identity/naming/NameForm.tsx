import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { useIdempotencyKey } from "@/api/idempotency";
import { summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { PSEUDONYMS } from "../codes";
import { birthYear, field, ifWritten, optionalText, requiredText, saidByFields } from "../forms";
import { nameSubject } from "../identityQueries";
import { useSending } from "../useSending";

const NameSchema = v.object({
  pseudonym: v.string(),
  name: requiredText(200),
  birthYear,
  phone: optionalText(30),
  address: optionalText(300),
});
type Naming = v.InferOutput<typeof NameSchema>;
type Props = { id: string; named: readonly string[]; onNamed(pseudonym: string): void };

/** Kept in memory only: a name is in no draft. */
export function NameForm({ id, named, onNamed }: Props) {
  const { t } = useTranslation("identity");
  const key = useIdempotencyKey();
  const free = PSEUDONYMS.filter((pseudonym) => !named.includes(pseudonym));
  const form = useForm<Naming>({
    resolver: standardSchemaResolver(NameSchema),
    defaultValues: { pseudonym: free[0] ?? "", name: "", birthYear: "", phone: "", address: "" },
    shouldFocusError: false,
  });
  useEffect(() => form.subscribe({ formState: { values: true }, callback: () => key.renew() }), [form, key]);
  const sending = useSending(async (values: Naming) => {
    try {
      await nameSubject(id, key.header(), {
        pseudonym: values.pseudonym,
        name: values.name.trim(),
        ...ifWritten("birthYear", values.birthYear),
        ...ifWritten("phone", values.phone),
        ...ifWritten("address", values.address),
      });
    } catch (error) {
      if (!saidByFields(error, form)) throw error;
      return;
    }
    onNamed(values.pseudonym);
  });
  const { errors, submitCount } = form.formState;
  return (
    <form className="stack identity-form" noValidate onSubmit={form.handleSubmit(sending.run)} autoComplete="off">
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={sending.error} onProven={sending.again} />
      <ProblemNotice error={sending.error} />
      <Select
        {...field(form, "pseudonym")}
        label={t("naming.who")}
        hint={t("naming.whoHint")}
        choices={free.map((pseudonym) => ({
          value: pseudonym,
          label: t("people.subject", { number: pseudonym.replace("person ", "") }),
        }))}
        empty={false}
      />
      <TextField {...field(form, "name")} label={t("field.name")} />
      <TextField
        {...field(form, "birthYear")}
        label={t("field.birth_year")}
        hint={t("form.yearHint")}
        inputMode="numeric"
        short
        optional
      />
      <TextField {...field(form, "phone")} label={t("field.phone")} inputMode="tel" optional />
      <TextField {...field(form, "address")} label={t("field.address")} hint={t("form.addressHint")} optional />
      <div className="row">
        <Button kind="primary" type="submit" pending={sending.pending}>
          {t("record.submit")}
        </Button>
        <Link className="button button-quiet" to="/mina-oroshandelser">
          {t("naming.skip")}
        </Link>
      </div>
    </form>
  );
}
