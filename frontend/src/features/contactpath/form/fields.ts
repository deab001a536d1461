import * as v from "valibot";
import { i18next } from "@/i18n";
import type { ContactPath, SaveContactPath } from "../contactPathQueries";
import sv from "../sv.json";

export const CHANNELS = Object.keys(sv.channel) as ContactPath["channel"][];
export const AUDIENCES = Object.keys(sv.audience) as ContactPath["audiences"][number][];
export const DAYS = Object.keys(sv.day) as ContactPath["openings"][number]["day"][];
export const WEEK = DAYS.slice(0, 5);
export const HOURS = ["stated", "always", "none"] as const;
export const LANGUAGES = ["sv", "en", "ar", "so", "ti", "fi", "uk"] as const;

const required = v.pipe(
  v.string(),
  v.check(
    (text) => text.trim() !== "",
    () => i18next.t("ui:form.required"),
  ),
);
const some = v.pipe(
  v.array(v.string()),
  v.check(
    (chosen) => chosen.length > 0,
    () => i18next.t("ui:form.required"),
  ),
);

export const ContactPathFields = v.object({
  name: required,
  nameEn: v.string(),
  purpose: v.string(),
  purposeEn: v.string(),
  functionCode: v.string(),
  channel: required,
  address: v.string(),
  secrecySafe: v.boolean(),
  hours: v.picklist(HOURS),
  openings: v.array(v.object({ day: required, opens: required, closes: required })),
  languages: some,
  audiences: some,
});
export type ContactPathFields = v.InferOutput<typeof ContactPathFields>;

export const fieldsOf = (known: ContactPath | undefined): ContactPathFields => ({
  name: known?.name ?? "",
  nameEn: known?.nameEn ?? "",
  purpose: known?.purpose ?? "",
  purposeEn: known?.purposeEn ?? "",
  functionCode: known?.functionCode ?? "",
  channel: known?.channel ?? "",
  address: known?.address ?? "",
  secrecySafe: known?.secrecySafe ?? false,
  hours: known?.openAlways ? "always" : known?.openings.length === 0 ? "none" : "stated",
  openings: known?.openings ?? [],
  languages: known?.languages ?? ["sv"],
  audiences: known?.audiences ?? [],
});

const OPTIONAL = ["nameEn", "purpose", "purposeEn", "functionCode", "address"] as const;

export function commandOf(fields: ContactPathFields): SaveContactPath {
  return {
    name: fields.name.trim(),
    channel: fields.channel as ContactPath["channel"],
    openAlways: fields.hours === "always",
    openings: fields.hours === "stated" ? (fields.openings as ContactPath["openings"]) : [],
    languages: fields.languages,
    secrecySafe: fields.secrecySafe,
    audiences: fields.audiences as ContactPath["audiences"],
    ...Object.fromEntries(OPTIONAL.filter((key) => fields[key].trim()).map((key) => [key, fields[key].trim()])),
  };
}
