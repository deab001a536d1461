import * as v from "valibot";
import { i18next } from "@/i18n";

const said = (text: "system" | "address" | "events") => () => i18next.t(`webhook:add.missing.${text}`);

export const NewWebhook = v.object({
  apiClientId: v.pipe(v.string(), v.nonEmpty(said("system"))),
  address: v.pipe(
    v.string(),
    v.startsWith("https://", said("address")),
    v.maxLength(500, () => i18next.t("ui:form.tooLong", { max: 500 })),
  ),
  eventTypes: v.pipe(v.array(v.string()), v.minLength(1, said("events"))),
});
export type NewWebhook = v.InferOutput<typeof NewWebhook>;

export const BLANK: NewWebhook = { apiClientId: "", address: "", eventTypes: [] };
