import * as v from "valibot";
import { i18next } from "@/i18n";
import { chosen, unanswered } from "../fields";
import { readPublicKey } from "./publicKey";

const fault = (text: string) => {
  const read = readPublicKey(text);
  return "fault" in read ? read.fault : undefined;
};

export const KeyForm = v.pipe(
  v.object({
    method: chosen("method"),
    publicKey: v.string(),
    expiresOn: chosen("expiresOn"),
    overlapDays: chosen("overlap"),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.method !== "private_key_jwt") return;
    const { publicKey } = dataset.value;
    const found = publicKey.trim() === "" ? "missing" : fault(publicKey);
    if (!found) return;
    addIssue({
      message: found === "missing" ? unanswered("publicKey")() : i18next.t(`apiclient:key.${found}`),
      path: [{ type: "object", origin: "value", input: dataset.value, key: "publicKey", value: publicKey }],
    });
  }),
);
export type KeyForm = v.InferOutput<typeof KeyForm>;
