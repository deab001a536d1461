import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { Suspense } from "react";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { loadConfig } from "@/config";
import { on, problem } from "@/testing/api";
import type { Schemas } from "../door/door";
import { challenge, publicConfig } from "../testing";
import ReportPage from "./ReportPage";

const RECEIPT = "K7QM-4TXP-9RWD-2HVN-8CZE";
const server = setupServer();
beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  server.use(publicConfig);
  await loadConfig();
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function answer(...answers: (() => Response)[]) {
  const sent: Schemas["SubmitReport"][] = [];
  let challenges = 0;
  server.use(
    on("get", "/public/challenge", () => {
      challenges += 1;
      return challenge;
    }),
    on("post", "/public/reports", ({ body }) => {
      sent.push(body);
      return (answers[sent.length - 1] ?? (() => HttpResponse.json({ receipt: RECEIPT }, { status: 201 })))();
    }),
  );
  return { sent, challenges: () => challenges };
}

const open = () => {
  render(
    <Suspense>
      <ReportPage />
    </Suspense>,
  );
  return userEvent.setup();
};
const choose = async (user: UserEvent, label: string) => {
  await user.click(await screen.findByRole("radio", { name: label }));
  await user.click(screen.getByRole("button", { name: "Fortsätt" }));
};
const next = (user: UserEvent) => user.click(screen.getByRole("button", { name: "Fortsätt" }));

const tell = async (user: UserEvent, text = "Person 1 hotade person 2.") => {
  await user.type(await screen.findByLabelText("Berätta"), text);
  await next(user);
  await next(user);
  await choose(user, "Nej, jag vet inte");
  await choose(user, "Allmän plats");
  await choose(user, "Jag såg, hörde eller läste det själv");
  await choose(user, "Hot om våld");
  await choose(user, "Inte bråttom");
  await next(user);
  await next(user);
  await screen.findByRole("heading", { level: 1, name: "Kontrollera innan du skickar" });
};

async function fill(user: UserEvent, text?: string) {
  await choose(user, "Nej");
  await choose(user, "En vuxen");
  await choose(user, "Nej, jag lämnar oron som privatperson");
  await choose(user, "Ja, jag vill vara anonym");
  await tell(user, text);
}
const send = (user: UserEvent, name = "Skicka oron") => user.click(screen.getByRole("button", { name }));

test("a report is asked for one question at a time, checked, sent and answered with a code", async () => {
  const { sent } = answer();
  const user = open();
  await fill(user);
  await send(user);
  expect(await screen.findByText(RECEIPT, { selector: ".receipt-code" })).toBeVisible();
  expect(screen.getByText(/Vi kan inte skicka den igen/)).toBeVisible();
  expect(sent[0]).toMatchObject({
    mandated: false,
    concern: {
      subjectKind: "adult",
      eventType: "threat",
      urgency: "not_urgent",
      emergencyCalled: false,
      observedEvents: [{ whatHappened: "Person 1 hotade person 2.", datePrecision: "unknown" }],
    },
  });
  expect([localStorage.length, sessionStorage.length, location.search, location.hash]).toEqual([0, 0, "", ""]);
});

test("whoever has a duty to report is led to social services first, and gives a name", async () => {
  const { sent } = answer();
  const user = open();
  await choose(user, "Nej");
  await choose(user, "Ett barn under 18 år");
  expect(await screen.findByRole("heading", { name: "Gör en orosanmälan till socialtjänsten" })).toBeVisible();
  expect(screen.getByRole("link", { name: /0123-45 67 89/ })).toHaveAttribute("href", "tel:0123456789");
  await user.click(screen.getByRole("button", { name: "Berätta här också" }));
  await choose(user, "Ja, jag är skyldig att anmäla");
  expect(await screen.findByText(/kan inte vara anonym/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Berätta här med namn" }));
  expect(await screen.findByRole("heading", { name: "Hur når vi dig?" })).toBeVisible();
  await next(user);
  expect(screen.getByRole("link", { name: "Skriv ditt namn" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Skriv ett telefonnummer eller en e-postadress" })).toBeVisible();
  await user.type(screen.getByLabelText("Ditt namn"), "Vera Provsson");
  await user.type(screen.getByLabelText("Telefon"), "070-174 06 05");
  await next(user);
  await tell(user);
  expect(screen.getByText(/Bara den som tar emot ärendet kan läsa dem/)).toBeVisible();
  await send(user);
  await screen.findByText(RECEIPT, { selector: ".receipt-code" });
  expect(sent[0]).toMatchObject({ mandated: true, contact: { name: "Vera Provsson", phone: "070-174 06 05" } });
});

test("whoever is not anonymous leaves one way to be reached, and may change their mind before sending", async () => {
  const { sent } = answer();
  const user = open();
  await choose(user, "Nej");
  await choose(user, "En vuxen");
  await choose(user, "Nej, jag lämnar oron som privatperson");
  await choose(user, "Nej, ni får veta vem jag är");
  await user.type(await screen.findByLabelText("E-post"), "vera@example.se");
  await next(user);
  await tell(user);
  await user.click(screen.getByRole("button", { name: "Ändra Anonym" }));
  await choose(user, "Ja, jag vill vara anonym");
  expect(await screen.findByText(/Ditt namn skickas inte/)).toBeVisible();
  expect(screen.queryByText("vera@example.se")).not.toBeInTheDocument();
  await send(user);
  await screen.findByText(RECEIPT, { selector: ".receipt-code" });
  expect(sent[0]).not.toHaveProperty("contact");
});

test("about an employee nobody is asked who they are", async () => {
  const { sent } = answer();
  const user = open();
  await choose(user, "Nej");
  await choose(user, "En anställd i kommunen");
  expect(await screen.findByText(/Vi sparar inte din nätadress/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Berätta här" }));
  await tell(user);
  await send(user);
  await screen.findByText(RECEIPT, { selector: ".receipt-code" });
  expect(sent[0]).toMatchObject({ mandated: false, concern: { subjectKind: "employee" } });
});

test("a phone number that the API cannot read is pointed out at its question", async () => {
  answer(() =>
    problem(422, "validation-failed", {
      errors: [{ pointer: "#/contact/phone", code: "phone_unreadable", detail: "Telefonnumret går inte att läsa." }],
    }),
  );
  const user = open();
  await choose(user, "Nej");
  await choose(user, "En vuxen");
  await choose(user, "Nej, jag lämnar oron som privatperson");
  await choose(user, "Nej, ni får veta vem jag är");
  await user.type(await screen.findByLabelText("Telefon"), "0000000000");
  await next(user);
  await tell(user);
  await send(user);
  expect(await screen.findByRole("link", { name: "Telefonnumret går inte att läsa." })).toBeVisible();
  expect(screen.getByLabelText("Telefon")).toHaveValue("0000000000");
});

test("what was seen must be told", async () => {
  const user = open();
  await choose(user, "Nej");
  await choose(user, "En vuxen");
  await choose(user, "Nej, jag lämnar oron som privatperson");
  await choose(user, "Ja, jag vill vara anonym");
  await screen.findByRole("heading", { name: "Vad har hänt?" });
  await next(user);
  expect(screen.getByRole("link", { name: "Berätta vad du har sett, hört eller läst" })).toBeVisible();
});

test("a lost connection keeps the text, and the same challenge is sent again", async () => {
  const { sent, challenges } = answer(() => HttpResponse.error());
  const user = open();
  await fill(user);
  await send(user);
  expect(await screen.findByText("Vi vet inte om det kom fram")).toBeVisible();
  expect(screen.getByText("Person 1 hotade person 2.")).toBeVisible();
  await send(user, "Försök igen");
  await screen.findByText(RECEIPT, { selector: ".receipt-code" });
  expect(sent[1]).toEqual(sent[0]);
  expect(challenges()).toBe(1);
});

test("a report that arrived before it was changed gives its code, and says what is missing", async () => {
  const { sent } = answer(
    () => HttpResponse.error(),
    () => problem(409, "challenge-spent"),
  );
  const user = open();
  await fill(user);
  await send(user);
  await user.click(await screen.findByRole("button", { name: "Ändra Vad som hände" }));
  await user.type(await screen.findByLabelText("Berätta"), " Mer.");
  await next(user);
  await send(user, "Försök igen");
  expect(await screen.findByText("Ditt första försök kom fram")).toBeVisible();
  expect(sent[2]).toEqual(sent[0]);
});

test("words of belief are asked about, and may stay with a reason", async () => {
  const pointer = "#/concern/observedEvents/0/whatHappened";
  const { sent } = answer(() =>
    problem(422, "belief-hint", { errors: [{ pointer, code: "belief_hint", detail: "" }] }),
  );
  const user = open();
  await fill(user);
  await send(user);
  expect(await screen.findByRole("heading", { name: "Kan du beskriva det med andra ord?" })).toBeVisible();
  await user.type(screen.getByLabelText("Varför behövs orden?"), "Hotet gäller en grupp.");
  await send(user, "Skicka med orden kvar");
  await screen.findByText(RECEIPT, { selector: ".receipt-code" });
  expect(sent[1]?.concern.beliefHintAnswer).toBe("Hotet gäller en grupp.");
});

test("a personal identity number is answered kindly at its question", async () => {
  const pointer = "#/concern/observedEvents/0/whatHappened";
  answer(() =>
    problem(422, "validation-failed", {
      errors: [{ pointer, code: "personal_identity_number", detail: "Ta bort personnumret" }],
    }),
  );
  const user = open();
  await fill(user);
  await send(user);
  expect(await screen.findByText(/Tack för att du vill vara tydlig/)).toBeVisible();
  expect(screen.getByLabelText("Berätta")).toHaveValue("Person 1 hotade person 2.");
});

test("the pages can be read when the API is down, and sending says so", async () => {
  server.use(http.get("*/api/v1/public/challenge", () => HttpResponse.error()));
  const user = open();
  await fill(user);
  await send(user);
  expect(await screen.findByText("Vi når inte servern")).toBeVisible();
});
