import { session } from "@/auth/session";
import { language } from "@/i18n";
import { Problem } from "./problem";

type Answer = { status: number; body: unknown };

/** XMLHttpRequest, because fetch does not tell how much was sent. */
function once(path: string, file: File, key: string, onProgress: (sent: number) => void): Promise<Answer> {
  const form = new FormData();
  form.append("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `${location.origin}/api/v1${path}`);
    const bearer = session.bearer();
    if (bearer) request.setRequestHeader("Authorization", `Bearer ${bearer}`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Accept-Language", language());
    request.setRequestHeader("Idempotency-Key", key);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => reject(Problem.unreachable());
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

/**
 * Sends one file; a 401 is met as in `client`. `onProgress` gets the part that was sent, from 0 to 1. The same key for
 * another try adds the file once.
 */
export async function upload(
  path: string,
  file: File,
  key: string,
  onProgress: (sent: number) => void,
): Promise<unknown> {
  let answer = await once(path, file, key, onProgress);
  if (answer.status === 401 && (await session.renew())) answer = await once(path, file, key, onProgress);
  if (answer.status === 401) session.expire();
  if (answer.status >= 400 || answer.status === 0) throw new Problem(answer.status, answer.body);
  return answer.body;
}
