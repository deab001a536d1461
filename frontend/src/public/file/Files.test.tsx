import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { Suspense, useState } from "react";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, problem } from "@/testing/api";
import { challenge } from "../testing";
import { Files } from "./Files";
import type { View } from "./send";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const RECEIPT = "K7QM4TXP9RWD2HVN8CZE";
const view = (count: number): View => ({
  found: true,
  progress: "received",
  receivedOn: "2026-11-23",
  files: Array.from({ length: count }, (_, at) => ({
    id: `01939f3e-5c1a-7e2b-9d4f-2a6b8c0e4f1${at}`,
    fileName: `bilaga-${at + 1}.png`,
    fileType: "png",
    sizeInBytes: 48213,
    state: "available",
    addedAt: "2026-11-22T23:00:00Z",
  })),
  messages: [],
  hasEarlier: false,
  padding: "",
});

type Sent = { receipt: string; challenge: string; name: string; type: string };

/** What arrives, and what is answered to each. */
function answer(...answers: (() => Response)[]) {
  const sent: Sent[] = [];
  server.use(
    on("get", "/public/challenge", () => challenge),
    http.post("*/api/v1/public/reports/attachments", async ({ request }) => {
      const form = await request.formData();
      expect([...form.keys()]).toEqual(["letter", "file"]);
      const letter = JSON.parse(await (form.get("letter") as Blob).text());
      const file = form.get("file") as File;
      sent.push({ receipt: letter.receipt, challenge: letter.solved.challenge, name: file.name, type: file.type });
      return (answers[sent.length - 1] ?? (() => HttpResponse.json(view(sent.length))))();
    }),
  );
  return sent;
}

function Page() {
  const [files, setFiles] = useState<View["files"]>([]);
  return <Files receipt={RECEIPT} known={files} onView={(now) => setFiles(now.files)} />;
}

async function open() {
  render(
    <Suspense>
      <Page />
    </Suspense>,
  );
  await screen.findByLabelText("Välj filer");
  return userEvent.setup({ applyAccept: false });
}
const picture = new File(["x"], "Veras semester.PNG", { type: "image/png" });
const choose = (user: Awaited<ReturnType<typeof open>>, ...files: File[]) =>
  user.upload(screen.getByLabelText("Välj filer"), files);
const send = (user: Awaited<ReturnType<typeof open>>) =>
  user.click(screen.getByRole("button", { name: "Skicka filerna" }));

test("a file is sent after its letter, without its name, and is then listed", async () => {
  const sent = answer();
  const user = await open();
  await choose(user, picture);
  await send(user);
  expect(await screen.findByText("En fil är skickad.")).toBeVisible();
  expect(screen.getByText("bilaga-1.png, 48 kB")).toBeVisible();
  expect(sent).toEqual([{ receipt: RECEIPT, challenge: challenge.challenge, name: "fil.png", type: "image/png" }]);
});

test("what is not taken is told before it is sent, and can be taken away", async () => {
  const sent = answer();
  const user = await open();
  await choose(user, new File(["x"], "program.exe"), new File([], "tom.txt"));
  await send(user);
  expect(await screen.findByRole("link", { name: "Välj en fil att skicka" })).toBeVisible();
  expect(screen.getByRole("link", { name: /^program.exe: Filer av det slaget tas inte emot/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ta bort tom.txt" }));
  expect(screen.queryByText("tom.txt")).not.toBeInTheDocument();
  expect(sent).toEqual([]);
});

test("a file that is refused says why, and the next one goes all the same", async () => {
  const detail = "Filen är inte det som namnet säger.";
  answer(() => problem(415, "file-refused", { errors: [{ pointer: "#/file", code: "file_type_mismatch", detail }] }));
  const user = await open();
  await choose(user, picture, new File(["y"], "lapp.txt"));
  await send(user);
  expect(await screen.findByRole("link", { name: `Veras semester.PNG: ${detail}` })).toBeVisible();
  expect(screen.getByRole("list", { name: "Inlämnade filer" })).toBeVisible();
});

test("a lost connection keeps the file, and another try sends it with the same work", async () => {
  const sent = answer(() => HttpResponse.error());
  const user = await open();
  await choose(user, picture);
  await send(user);
  expect(await screen.findByText("Vi vet inte om det kom fram")).toBeVisible();
  await send(user);
  expect(await screen.findByText("En fil är skickad.")).toBeVisible();
  expect(sent[1]).toEqual(sent[0]);
});
