import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { hanna, on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { supportRoutes } from "./routes";
import type { SupportCase, SupportItem } from "./supportQueries";

const ID = "01a20a08-016f-706b-b90a-4a54ed216860";
const anItem: SupportItem = {
  id: ID,
  status: "contacted",
  source: "public",
  about: "adult",
  language: "sv",
  requestedOn: "2026-11-19",
  dueOn: "2026-11-23",
  overdueDays: 2,
  handlerName: null,
};
const aCase = (rest: Partial<SupportCase> = {}): SupportCase => ({
  ...anItem,
  version: 3,
  handlerId: null,
  contactedOn: "2026-11-20",
  forms: [],
  outcome: null,
  endedOn: null,
  messages: [
    { position: 1, from: "relative", writtenBy: null, sentOn: "2026-11-19", readOn: "2026-11-20", text: "Vill prata." },
    { position: 2, from: "officer", writtenBy: hanna.name, sentOn: "2026-11-20", readOn: null, text: "Välkommen." },
  ],
  contacts: [
    {
      id: ID,
      kind: "phone",
      occurredOn: "2026-11-20",
      nextContactOn: "2026-11-23",
      recordedBy: hanna.name,
      note: "Kom överens om ett möte.",
    },
  ],
  link: null,
  allowedActions: ["assign", "record_contact", "write", "start", "end", "link"],
  ...rest,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

it("lists open cases with who gives support and what is late", async () => {
  server.use(
    on("get", "/support-cases", ({ url }) => {
      expect(url.searchParams.getAll("status")).toEqual(["requested", "contacted", "ongoing"]);
      return pageOf([anItem]);
    }),
  );
  openRoutes(supportRoutes, "/anhorigstod");
  const row = (await screen.findByRole("link", { name: /^Öppna stödärendet från 2026-11-19/ })).closest("tr");
  expect(row).toHaveTextContent("2 dagar sen");
  expect(row).toHaveTextContent("Ingen än");
});

it("shows an employee what they can do and no cases", async () => {
  openRoutes(supportRoutes, "/anhorigstod", ["staff"]);
  expect(await screen.findByRole("link", { name: "Be om stöd åt någon" })).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Stödärenden" })).toBeNull();
});

it("shows the conversation by side, the log without anybody, and what can be done", async () => {
  server.use(on("get", "/support-cases/{supportCaseId}", () => aCase()));
  openRoutes(supportRoutes, `/anhorigstod/${ID}`);
  const [first, second] = within(await screen.findByRole("list")).getAllByRole("listitem");
  expect(first).toHaveTextContent("Den anhöriga 2026-11-19Vill prata.");
  expect(second).toHaveTextContent("Hanna Wikström 2026-11-20Välkommen.Inte läst än");
  expect(screen.getByRole("row", { name: /Telefon Kom överens om ett möte/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Ta bort kopplingen" })).toBeNull();
});

it("ends support with the version that was seen", async () => {
  let ended = false;
  server.use(
    on("get", "/support-cases/{supportCaseId}", () =>
      ended ? aCase({ status: "ended", dueOn: null, outcome: "advice_given", allowedActions: [] }) : aCase(),
    ),
    on("post", "/support-cases/{supportCaseId}/end", ({ ifMatch, body }) => {
      expect(ifMatch).toBe('"3"');
      expect(body).toEqual({ outcome: "advice_given" });
      ended = true;
      return aCase({ version: 4, status: "ended" });
    }),
  );
  const { user } = openRoutes(supportRoutes, `/anhorigstod/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Avsluta" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Avsluta" }));
  expect(await dialog.findByText("Fyll i uppgiften")).toBeVisible();
  await user.click(dialog.getByRole("radio", { name: "Råd räckte" }));
  await user.click(dialog.getByRole("button", { name: "Avsluta" }));
  expect(await screen.findByText("Du kan läsa men inte ändra.")).toBeVisible();
});

it("tells when somebody else has changed it, and reloads", async () => {
  server.use(
    on("get", "/support-cases/{supportCaseId}", () => aCase({ link: null })),
    on("post", "/support-cases/{supportCaseId}/link", () =>
      problem(412, "stale-version", { title: "Någon annan har ändrat" }),
    ),
  );
  const { user } = openRoutes(supportRoutes, `/anhorigstod/${ID}`);
  await user.click(await screen.findByRole("button", { name: "Koppla till oro" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByLabelText("Ärendenummer"), "2026-0042");
  await user.click(dialog.getByRole("radio", { name: "Samtycke" }));
  await user.type(dialog.getByLabelText("Hur samtycket gavs, eller varför det är beslutat"), "I telefon.");
  await user.click(dialog.getByRole("button", { name: "Koppla till oro" }));
  expect(await dialog.findByRole("button", { name: "Läs in på nytt" })).toBeVisible();
});

it("gives an employee the code for the relative, also when the first answer was lost", async () => {
  let sent = 0;
  server.use(
    on("post", "/me/support-requests", ({ body }) => {
      expect(body).toEqual({ about: "adult", language: "sv", text: "En förälder vill prata." });
      sent += 1;
      return sent === 1 ? HttpResponse.error() : HttpResponse.json({ receipt: "K7QM-4TXP" }, { status: 201 });
    }),
  );
  const { user } = openRoutes(supportRoutes, "/anhorigstod/be-om-stod", ["staff"]);
  await user.click(await screen.findByRole("radio", { name: "Någon som är 18 år eller äldre" }));
  await user.type(screen.getByLabelText("Vad vill den anhöriga ha hjälp med?"), "En förälder vill prata.");
  await user.click(screen.getByRole("button", { name: "Be om stöd" }));
  expect(await screen.findByText(/Vi når inte servern/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Be om stöd" }));
  expect(await screen.findByText("K7QM-4TXP")).toBeVisible();
});
