import { screen, within } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { trainingRoutes } from "./routes";
import type { Training } from "./trainingQueries";

const support: Training = {
  id: "019aa1f0-7c40-7000-8000-0000000000a1",
  version: 2,
  name: "Hantera och utreda oro",
  description: "Ta emot, bedöma och följa upp oro.",
  contents: ["law", "conversation"],
  minutes: null,
  form: "guided",
  depth: "basic",
  provider: "CVE (Brå)",
  link: "https://www.cve.se",
  language: "sv",
  status: "current",
  source: "CVE:s metodstöd",
  allowedActions: ["change"],
};
const compass: Training = {
  ...support,
  id: "019aa1f0-7c40-7000-8000-0000000000a2",
  name: "Samtalskompassen",
  link: null,
  status: "historical",
  allowedActions: [],
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("what is historical stands by itself, and only what is somewhere is a link", async () => {
  server.use(on("get", "/trainings", () => ({ items: [support, compass] })));
  openRoutes(trainingRoutes, "/utbildningar");
  const historical = await screen.findByRole("region", { name: "Historiska" });
  expect(within(historical).getByText("Samtalskompassen")).toBeVisible();
  expect(within(historical).queryByRole("link")).toBeNull();
  expect(screen.getByRole("link", { name: "CVE (Brå): Hantera och utreda oro" })).toHaveAttribute(
    "href",
    "https://www.cve.se",
  );
});

test("a training is added with what is filled in and nothing else", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/trainings", () => ({ items: [] })),
    on("post", "/trainings", ({ body }) => {
      sent.push(body);
      return HttpResponse.json(support, { status: 201 });
    }),
  );
  const { user } = openRoutes(trainingRoutes, "/utbildningar/ny");
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  expect(screen.getAllByText(/Fyll i/).length).toBeGreaterThan(5);
  await user.type(screen.getByLabelText("Namn"), "Egen föreläsning");
  await user.type(screen.getByLabelText(/Vad man lär sig/), "Att se och att prata.");
  await user.click(screen.getByLabelText("Samtal"));
  await user.click(screen.getByLabelText("Alla i första linjen"));
  await user.click(screen.getByLabelText("Föreläsning"));
  await user.type(screen.getByLabelText(/Längd i minuter/), "45");
  await user.type(screen.getByLabelText("Ges av"), "Samordnaren");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(sent).toEqual([
    {
      name: "Egen föreläsning",
      description: "Att se och att prata.",
      contents: ["conversation"],
      depth: "basic",
      form: "lecture",
      minutes: 45,
      provider: "Samordnaren",
      language: "sv",
      status: "current",
    },
  ]);
});

test("a training is changed with the version that was seen", async () => {
  const seen: unknown[] = [];
  server.use(
    on("get", "/trainings", () => ({ items: [support] })),
    on("get", "/trainings/{trainingId}", () => support),
    on("put", "/trainings/{trainingId}", ({ ifMatch, body }) => {
      seen.push(ifMatch, body.status);
      return support;
    }),
  );
  const { user } = openRoutes(trainingRoutes, `/utbildningar/${support.id}`);
  await user.click(await screen.findByLabelText(/^Historisk/));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Sparat")).toBeVisible();
  expect(seen).toEqual(['"2"', "historical"]);
});
