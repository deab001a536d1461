import { language } from "@/i18n";
import { isUnsure, Refusal, type Schemas } from "../door/door";
import type { Proof, Solved } from "../door/proof";

export type View = Schemas["ReportView"];

/** What is taken, by what stands after the last dot of the name. */
const MEDIA_TYPES: Record<string, string> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  pdf: "application/pdf",
  txt: "text/plain",
};
export const ACCEPTED = Object.keys(MEDIA_TYPES)
  .map((ending) => `.${ending}`)
  .join(",");
export const MOST = 10;
const LARGEST = 10 * 1024 * 1024;

const endingOf = (file: File): string => file.name.split(".").at(-1)?.toLowerCase() ?? "";

export type Fault = "type" | "size" | "empty";

/** What can be told before it is sent; what a file really is, is looked into at the other end. */
export function faultOf(file: File): Fault | undefined {
  if (!MEDIA_TYPES[endingOf(file)]) return "type";
  if (file.size === 0) return "empty";
  return file.size > LARGEST ? "size" : undefined;
}

/** The letter first, because it is read before the file is taken in. The name stays here: it may tell whose it is. */
function formOf(receipt: string, solved: Solved, file: File): FormData {
  const form = new FormData();
  const ending = endingOf(file);
  form.append("letter", new Blob([JSON.stringify({ solved, receipt })], { type: "application/json" }));
  form.append("file", new File([file], `fil.${ending}`, { type: MEDIA_TYPES[ending] ?? "" }));
  return form;
}

/** XMLHttpRequest, because fetch does not tell how much was sent. */
function post(form: FormData, onProgress: (percent: number) => void): Promise<View> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${location.origin}/api/v1/public/reports/attachments`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Accept-Language", language());
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(Math.floor((100 * loaded) / total));
    };
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status === 200 && body) resolve(body as View);
      else reject(new Refusal(request.status === 200 ? 0 : request.status, body));
    };
    request.onerror = () => reject(new Refusal(0, undefined));
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One file, however many attempts it takes: its proof goes along each time, so that it is kept once. */
export async function send(
  receipt: string,
  file: File,
  proof: Proof,
  onProgress: { working(percent: number): void; sending(percent: number): void },
  again = true,
): Promise<View> {
  const solved = await proof.get(onProgress.working);
  try {
    return await post(formOf(receipt, solved, file), onProgress.sending);
  } catch (error) {
    if (!(error instanceof Refusal) || isUnsure(error)) throw error;
    if (error.slug !== "proof-of-work-required" || !again) throw error;
    proof.forget();
    return send(receipt, file, proof, onProgress, false);
  }
}
