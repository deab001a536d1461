import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Problem } from "@/api/problem";
import { renderPage } from "@/testing/render";
import { StepUp } from "./StepUp";
import { session } from "./session";

const weak = new Problem(401, { type: "/api/v1/problems/step-up-required" });

test("draws nothing for another error", () => {
  const { container } = renderPage(<StepUp error={new Problem(404, {})} onProven={vi.fn()} />);
  expect(container.querySelector(".notice")).toBeNull();
});

test("one press logs in with more proof and goes on", async () => {
  const again = vi.spyOn(session, "signInAgain").mockResolvedValue("done");
  const onProven = vi.fn();
  const { user } = renderPage(<StepUp error={weak} onProven={onProven} />);
  await user.click(screen.getByRole("button", { name: "Styrk vem du är" }));
  expect(again).toHaveBeenCalledWith("strong");
  await waitFor(() => expect(onProven).toHaveBeenCalledOnce());
});

test("a browser that opens no window logs in in this one and comes back to the same address", async () => {
  vi.spyOn(session, "signInAgain").mockResolvedValue("blocked");
  const signIn = vi.spyOn(session, "signIn").mockResolvedValue();
  history.replaceState(null, "", "/oro/1/vem?del=2");
  const onProven = vi.fn();
  const { user } = renderPage(<StepUp error={weak} onProven={onProven} />);
  await user.click(screen.getByRole("button", { name: "Styrk vem du är" }));
  await user.click(await screen.findByRole("button", { name: "Fortsätt i det här fönstret" }));
  expect(signIn).toHaveBeenCalledWith("/oro/1/vem?del=2", "strong");
  expect(onProven).not.toHaveBeenCalled();
});

test("a login that fails can be tried again", async () => {
  vi.spyOn(session, "signInAgain").mockResolvedValue("failed");
  const { user } = renderPage(<StepUp error={weak} onProven={vi.fn()} />);
  await user.click(screen.getByRole("button", { name: "Styrk vem du är" }));
  expect(await screen.findByText("Det gick inte att logga in. Försök igen.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Styrk vem du är" })).toBeVisible();
});
