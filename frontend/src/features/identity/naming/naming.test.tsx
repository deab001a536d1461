import { screen } from "@testing-library/react";
import { HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { on, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import { identityRoutes } from "../routes";
import { CASE, PERSON } from "../testing/api";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const open = () => openRoutes(identityRoutes, `/mina-oroshandelser/${CASE}/vem`, ["staff"]);

test("a reporter names a person, sees nothing of it again, and can name another", async () => {
  const sent: unknown[] = [];
  server.use(
    on("post", "/me/concerns/{id}/subjects", ({ body }) => {
      sent.push(body);
      return HttpResponse.json({ id: PERSON, concernId: CASE }, { status: 201 });
    }),
  );
  const { user } = open();
  await user.type(await screen.findByLabelText("Namn"), "Kim Provsson");
  await user.click(screen.getByRole("button", { name: "Försegla uppgifterna" }));
  expect(await screen.findByRole("heading", { name: "Uppgifterna är förseglade" })).toBeVisible();
  expect(document.body).not.toHaveTextContent("Kim");
  expect(sent).toEqual([{ pseudonym: "person 1", name: "Kim Provsson" }]);
  await user.click(screen.getByRole("button", { name: "Skriv in en person till" }));
  expect(screen.getByLabelText(/Vem i din text/)).toHaveValue("person 2");
  expect(screen.getByLabelText("Namn")).toHaveValue("");
});

test("what the API points out is said at its field, and what is too late as it is", async () => {
  let answer = problem(422, "validation-failed", {
    errors: [{ pointer: "#/pseudonym", code: "taken", detail: "Person 1 är redan inskriven." }],
  });
  server.use(on("post", "/me/concerns/{id}/subjects", () => answer));
  const { user } = open();
  await user.type(await screen.findByLabelText("Namn"), "Kim Provsson");
  await user.click(screen.getByRole("button", { name: "Försegla uppgifterna" }));
  expect(await screen.findAllByText("Person 1 är redan inskriven.")).not.toHaveLength(0);
  answer = problem(409, "illegal-transition", { title: "Ärendet har börjat handläggas" });
  await user.selectOptions(screen.getByLabelText(/Vem i din text/), "Person 2");
  await user.click(screen.getByRole("button", { name: "Försegla uppgifterna" }));
  expect(await screen.findByText("Ärendet har börjat handläggas")).toBeVisible();
  expect(screen.getByLabelText("Namn")).toHaveValue("Kim Provsson");
});
