import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { Suspense } from "react";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadConfig } from "@/config";
import { changeLanguage } from "@/i18n";
import { on } from "@/testing/api";
import type { Schemas } from "../door/door";
import { publicConfig } from "../testing";
import TurnPage from "./TurnPage";

type Path = Schemas["FreshContactPathView"];
const path = (change: Partial<Path> = {}): Path => ({
  id: "019aa1f0-7c30-7000-8000-0000000000c1",
  name: "Socialtjänstens mottagning",
  nameEn: "Social services, reception",
  purpose: "Oro för ett barn.",
  purposeEn: null,
  channel: "phone",
  address: "0930-140 00",
  openAlways: false,
  openings: [{ day: "monday", opens: "09:00", closes: "15:00" }],
  hours: { sv: "måndag 09.00–15.00", en: "Monday 09:00–15:00" },
  openNow: true,
  closesAt: "2026-11-23T14:00:00Z",
  opensNextAt: null,
  languages: ["sv", "en"],
  secrecySafe: true,
  audiences: ["inhabitants", "relatives"],
  verifiedOn: "2026-11-23",
  ...change,
});

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(async () => {
  server.use(publicConfig);
  await loadConfig();
  location.hash = "";
  vi.setSystemTime("2026-11-23T10:00:00Z");
});
afterEach(async () => {
  vi.useRealTimers();
  server.resetHandlers();
  await changeLanguage("sv");
});
afterAll(() => server.close());

async function open(who: RegExp) {
  const user = userEvent.setup();
  render(
    <Suspense>
      <TurnPage />
    </Suspense>,
  );
  await user.click(await screen.findByRole("link", { name: who }));
  location.hash = (screen.getByRole("link", { name: who }) as HTMLAnchorElement).hash;
  dispatchEvent(new Event("hashchange"));
  return user;
}

test("who somebody is decides what they see, with a number to press and when it answers", async () => {
  server.use(
    on("get", "/public/contact-paths", () => ({
      items: [
        path(),
        path({ id: "019aa1f0-7c30-7000-8000-0000000000c2", name: "Kommunpolis", audiences: ["associations"] }),
      ],
    })),
  );
  await open(/anhörig/);
  const shown = await screen.findByRole("region", { name: /anhörig/ });
  expect(await within(shown).findByRole("link", { name: "Ring 0930-140 00" })).toHaveAttribute("href", "tel:093014000");
  expect(within(shown).getByText("Öppet nu, till 15.00.")).toBeVisible();
  expect(within(shown).getByText(/Tider: måndag 09.00–15.00/)).toBeVisible();
  expect(screen.queryByText("Kommunpolis")).toBeNull();
  expect(screen.getByRole("link", { name: /anhörig/ })).toHaveAttribute("aria-current", "true");
});

test("the emergency numbers stand there when the service does not answer", async () => {
  let answers = false;
  server.use(on("get", "/public/contact-paths", () => (answers ? { items: [path()] } : HttpResponse.error())));
  const user = await open(/bor eller vistas/);
  expect(await screen.findByText("Vi kan inte hämta kontaktvägarna just nu")).toBeVisible();
  expect(screen.getAllByRole("link", { name: "Ring 112" })).toHaveLength(2);
  expect(screen.getByRole("link", { name: "Ring 114 14" })).toBeVisible();
  answers = true;
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await screen.findByText("Socialtjänstens mottagning")).toBeVisible();
});

test("nothing verified leads to the numbers that always answer", async () => {
  server.use(on("get", "/public/contact-paths", () => ({ items: [] })));
  await open(/förening/);
  expect(await screen.findByText(/Inga kontrollerade kontaktvägar/)).toBeVisible();
});

test("what an answer said of now is not said when it has passed", async () => {
  vi.setSystemTime("2026-11-23T14:00:01Z");
  server.use(on("get", "/public/contact-paths", () => ({ items: [path()] })));
  await open(/anhörig/);
  expect(await screen.findByText(/Tider: måndag/)).toBeVisible();
  expect(screen.queryByText(/Öppet nu/)).toBeNull();
});

test("in English, what nobody has translated is marked as Swedish", async () => {
  await changeLanguage("en");
  server.use(
    on("get", "/public/contact-paths", () => ({
      items: [path({ openNow: false, closesAt: null, opensNextAt: "2026-11-24T08:00:00Z" })],
    })),
  );
  await open(/relative/);
  expect(await screen.findByText("Social services, reception")).toBeVisible();
  expect(screen.getByText("Oro för ett barn.")).toHaveAttribute("lang", "sv");
  expect(screen.getByText(/Closed now. Opens Tuesday,? 24 November 2026 09:00/)).toBeVisible();
});
