import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { newQueryClient } from "@/api/queryClient";
import type { components } from "@/api/schema.gen";
import { type Role, session } from "@/auth/session";
import { rootRoute, staffRoute } from "@/routing/parents";
import type { Attachment } from "./attachmentQueries";
import { attachmentRoutes } from "./routes";
import { size } from "./size";

type Schemas = components["schemas"];
const ID = "01a20a08-016f-706b-b90a-4a54ed216859";
const api = `${location.origin}/api/v1`;
const ofCase = `${api}/concerns/${ID}/attachments`;
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

function open(address: string, roles: readonly Role[] = ["handler"]) {
  vi.spyOn(session, "now").mockReturnValue({ kind: "in", person: { id: "4", name: "Hanna Wikström", roles } });
  staffRoute.update({ component: Outlet });
  const queryClient = newQueryClient();
  const router = createRouter({
    routeTree: rootRoute.addChildren([staffRoute.addChildren([...attachmentRoutes])]),
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return userEvent.setup({ applyAccept: false });
}

const aFile = (rest: Partial<Attachment> = {}): Attachment => ({
  id: "01a20a08-016f-706b-b90a-000000000009",
  fileName: "skärmbild.png",
  fileType: "png",
  sizeInBytes: 48_213,
  state: "available",
  addedAs: "officer",
  addedBy: { id: "4", name: "Hanna Wikström" },
  addedAt: "2026-11-23T09:14:05Z",
  ...rest,
});
const listOf = (items: Attachment[], allowedActions: Schemas["AttachmentAction"][] = ["add"]) =>
  HttpResponse.json({ items, allowedActions });
const text = (name = "anteckning.txt", content = "hej") => new File([content], name, { type: "text/plain" });

test("sizes are written as file lists write them", () => {
  expect([812, 48_213, 10_485_760].map(size)).toEqual(["812 B", "47 kB", "10 MB"]);
});

test("the files of a case tell what they are, who added them and whether they can be fetched", async () => {
  server.use(
    http.get(ofCase, () =>
      listOf([
        aFile(),
        aFile({ id: "2", fileName: "film.pdf", fileType: "pdf", state: "pending", addedAs: "reporter", addedBy: null }),
        aFile({ id: "3", fileName: "virus.txt", fileType: "text", state: "quarantined" }),
      ]),
    ),
  );
  open(`/oro/${ID}/filer`);
  expect(await screen.findByRole("button", { name: "Hämta skärmbild.png" })).toBeVisible();
  const [, first, second, third] = screen.getAllByRole("row");
  expect(first).toHaveTextContent("Bild (PNG), 47 kB");
  expect(first).toHaveTextContent("Hanna Wikström");
  expect(second).toHaveTextContent("Den som lämnade oron");
  expect(second).toHaveTextContent("Väntar på genomsökning");
  expect(third).toHaveTextContent("Spärrad: skadlig kod");
  expect(screen.queryByRole("button", { name: /Hämta (film|virus)/ })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Se efter igen" })).toBeVisible();
});

test("a file is fetched with the login and saved under its name", async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  server.use(
    http.get(ofCase, () => listOf([aFile()])),
    http.get(
      `${ofCase}/${aFile().id}/content`,
      () => new HttpResponse("bytes", { headers: { "Content-Type": "application/octet-stream" } }),
    ),
  );
  const user = open(`/oro/${ID}/filer`);
  await user.click(await screen.findByRole("button", { name: "Hämta skärmbild.png" }));
  await waitFor(() => expect(saved).toEqual(["skärmbild.png"]));
});

test("chosen files are sent one by one with keys of their own, and the list is fetched again", async () => {
  const keys: (string | null)[] = [];
  let files: Attachment[] = [];
  server.use(
    http.get(ofCase, () => listOf(files)),
    http.post(ofCase, ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      files = [...files, aFile({ id: String(keys.length), fileName: `fil ${keys.length}.txt` })];
      return HttpResponse.json(files.at(-1), { status: 201 });
    }),
  );
  const user = open(`/oro/${ID}/filer`);
  await user.upload(await screen.findByLabelText("Välj filer"), [text("a.txt"), text("b.txt")]);
  expect(keys).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Lägg till filer" }));
  expect(await screen.findByRole("button", { name: "Hämta fil 2.txt" })).toBeVisible();
  expect(new Set(keys).size).toBe(2);
  expect(await screen.findByText("2 filer är tillagda")).toBeInTheDocument();
});

test("what can be told beforehand is told without sending", async () => {
  server.use(http.get(ofCase, () => listOf([])));
  const user = open(`/oro/${ID}/filer`);
  const input = await screen.findByLabelText("Välj filer");
  const large = text("stor.txt");
  Object.defineProperty(large, "size", { value: 10 * 1024 * 1024 + 1 });
  await user.upload(input, [text("tom.txt", ""), text("program.exe"), large]);
  const list = screen.getByRole("list", { name: "Valda filer" });
  expect(within(list).getByText("Filen är tom.")).toBeVisible();
  expect(within(list).getByText(/Filer av det slaget/)).toBeVisible();
  expect(within(list).getByText(/större än 10 MB/)).toBeVisible();
});

test("nothing chosen is said at the field and in the summary, which has the focus", async () => {
  server.use(http.get(ofCase, () => listOf([])));
  const user = open(`/oro/${ID}/filer`);
  await user.click(await screen.findByRole("button", { name: "Lägg till filer" }));
  expect(await screen.findByRole("link", { name: "Välj minst en fil" })).toBeVisible();
  expect(document.activeElement).toHaveTextContent("Välj minst en fil");
  expect(screen.getByLabelText("Välj filer")).toBeInvalid();
});

test("a refusal is told in the API's words, and what did not arrive can be sent again with the same key", async () => {
  const keys: (string | null)[] = [];
  let arrives = false;
  server.use(
    http.get(ofCase, () => listOf([])),
    http.post(ofCase, async ({ request }) => {
      const name = ((await request.formData()).get("file") as File).name;
      if (name === "skript.pdf") {
        const detail = "PDF-filen innehåller skript.";
        const errors = [{ pointer: "#/file", code: "pdf_active", detail }];
        return HttpResponse.json(
          { type: "/api/v1/problems/file-refused", title: "Filen kan inte tas emot", errors },
          { status: 415 },
        );
      }
      keys.push(request.headers.get("Idempotency-Key"));
      return arrives ? HttpResponse.json(aFile(), { status: 201 }) : HttpResponse.error();
    }),
  );
  const user = open(`/oro/${ID}/filer`);
  await user.upload(await screen.findByLabelText("Välj filer"), [text("skript.pdf"), text()]);
  await user.click(screen.getByRole("button", { name: "Lägg till filer" }));
  expect(await screen.findByRole("link", { name: "skript.pdf: PDF-filen innehåller skript." })).toBeVisible();
  expect(screen.getByRole("link", { name: /^anteckning.txt: Filen kom inte fram/ })).toBeVisible();
  arrives = true;
  await user.click(screen.getByRole("button", { name: "Lägg till filer" }));
  await waitFor(() => expect(keys).toHaveLength(2));
  expect(keys[0]).toBe(keys[1]);
});

test("a reporter hands in files, sees them and cannot fetch them", async () => {
  const mine = `${api}/me/concerns/${ID}/attachments`;
  const { addedAs: _, addedBy: __, ...handedIn } = aFile();
  server.use(http.get(mine, () => HttpResponse.json({ items: [handedIn], allowedActions: [] })));
  open(`/mina-oroshandelser/${ID}/filer`, ["staff"]);
  expect(await screen.findByText("skärmbild.png")).toBeVisible();
  expect(screen.getByText("Mottagen")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Hämta/ })).not.toBeInTheDocument();
  expect(screen.queryByLabelText("Välj filer")).not.toBeInTheDocument();
});
