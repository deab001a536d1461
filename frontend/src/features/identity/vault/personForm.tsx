import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { Checkbox } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { FIELDS, type Field, NAME_OF } from "../codes";
import { birthYear, field, ifWritten, optionalText, textField } from "../forms";
import type { Details as Written } from "../identityQueries";

const LIMIT = { name: 200, numberJustification: 500, address: 300 } as const;

const Details = v.object({
  name: optionalText(LIMIT.name),
  birthYear,
  phone: optionalText(30),
  email: optionalText(254),
  address: optionalText(LIMIT.address),
  personalIdentityNumber: optionalText(13),
  numberJustification: optionalText(LIMIT.numberJustification),
});
export const PersonForm = v.object({ protectedIdentity: v.boolean(), details: Details, remove: v.array(v.string()) });
export type PersonForm = v.InferOutput<typeof PersonForm>;

export const nothingWritten = (): PersonForm["details"] => ({
  name: "",
  birthYear: "",
  phone: "",
  email: "",
  address: "",
  personalIdentityNumber: "",
  numberJustification: "",
});

/** Only what was written. */
export const written = (details: PersonForm["details"]): Written =>
  Object.assign({}, ...FIELDS.map((code) => ifWritten(NAME_OF[code], details[NAME_OF[code]])));

/** @param held the fields that are held already: left empty they stay as they are */
export function PersonFields({ form, held = [] }: { form: UseFormReturn<PersonForm>; held?: readonly Field[] }) {
  const { t } = useTranslation("identity");
  const hint = (code: Field, otherwise?: string) => {
    const text = held.includes(code) ? t("form.heldHint") : otherwise;
    return text ? { hint: text } : {};
  };
  const faults = form.formState.errors.details;
  const shown =
    held.includes("personal_identity_number") || Boolean(faults?.personalIdentityNumber ?? faults?.numberJustification);
  const label = (code: Field) => t(`field.${code}`);
  return (
    <>
      <TextField {...field(form, "details.name")} label={label("name")} {...hint("name")} optional />
      <TextField
        {...field(form, "details.birthYear")}
        label={label("birth_year")}
        {...hint("birth_year", t("form.yearHint"))}
        inputMode="numeric"
        short
        optional
      />
      <TextField {...field(form, "details.phone")} label={label("phone")} {...hint("phone")} inputMode="tel" optional />
      <TextField
        {...field(form, "details.email")}
        label={label("email")}
        {...hint("email")}
        inputMode="email"
        optional
      />
      <TextField
        {...field(form, "details.address")}
        label={label("address")}
        {...hint("address", t("form.addressHint"))}
        optional
      />
      <Checkbox
        {...form.register("protectedIdentity")}
        id="protectedIdentity"
        label={t("form.protected")}
        hint={t("form.protectedHint")}
      />
      <details open={shown}>
        <summary>{t("form.numberSummary")}</summary>
        <div className="stack identity-number">
          <p>{t("form.numberText")}</p>
          <TextField
            {...field(form, "details.personalIdentityNumber")}
            label={label("personal_identity_number")}
            {...hint("personal_identity_number", t("form.numberHint"))}
            short
            optional
          />
          <TextArea
            {...textField(form, "details.numberJustification", LIMIT.numberJustification)}
            label={label("number_justification")}
            {...hint("number_justification")}
            optional
          />
        </div>
      </details>
    </>
  );
}
