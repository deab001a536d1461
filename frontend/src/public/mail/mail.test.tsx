import { screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on } from "@/testing/api";
import { renderPage } from "@/testing/render";
import { challenge } from "../testing";
import AskPage from "./AskPage";
import ConfirmPage from "./ConfirmPage";
import EndPage from "./EndPage";

const TOKEN = "9f2c41d07be85a3360cdd1f4a7e9b205";
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  server.resetHandlers();
  history.replaceState(null, "", "/");
});
afterAll(() => server.close());

test("asks for mail about the routine in the address, after the computer's work", async () => {
  history.replaceState(null, "", "/publik/mejl#vid-oro");
  const sent: object[] = [];
  server.use(
    on("get", "/public/challenge", () => challenge),
    on("post", "/public/subscriptions", ({ body }) => {
      sent.push(body);
      return { done: true };
    }),
  );
  const { user } = renderPage(<AskPage />);
  await user.click(await screen.findByRole("button", { name: "Skicka länken" }));
  expect((await screen.findAllByText(/Skriv en mejladress/))[0]).toBeVisible();
  await user.type(screen.getByLabelText("Din mejladress"), "kansliet@foreningen.example");
  await user.click(screen.getByRole("button", { name: "Skicka länken" }));
  expect(await screen.findByText("Titta i din mejl")).toBeVisible();
  expect(sent).toEqual([expect.objectContaining({ routine: "vid-oro", email: "kansliet@foreningen.example" })]);
});

test("a link of a mail does nothing before its reader presses", async () => {
  history.replaceState(null, "", `/publik/mejl/bekrafta#${TOKEN}`);
  const tokens: string[] = [];
  server.use(
    on("post", "/public/subscriptions/confirmation", ({ body }) => {
      tokens.push((body as { token: string }).token);
      return { done: tokens.length === 1 };
    }),
  );
  const { user } = renderPage(<ConfirmPage />);
  const confirm = await screen.findByRole("button", { name: "Bekräfta" });
  expect(tokens).toEqual([]);
  await user.click(confirm);
  expect(await screen.findByText("Klart")).toBeVisible();
  expect(tokens).toEqual([TOKEN]);
});

test("a link that is cut off is told of, and one that ends does", async () => {
  history.replaceState(null, "", "/publik/mejl/bekrafta#9f2c");
  const cut = renderPage(<ConfirmPage />);
  expect(await screen.findByText("Länken gäller inte")).toBeVisible();
  cut.unmount();
  history.replaceState(null, "", `/publik/mejl/avsluta#${TOKEN}`);
  server.use(on("post", "/public/subscriptions/{token}/end", () => ({ done: true })));
  const { user } = renderPage(<EndPage />);
  await user.click(await screen.findByRole("button", { name: "Avsluta" }));
  expect(await screen.findByText("Du får inga fler mejl")).toBeVisible();
});
