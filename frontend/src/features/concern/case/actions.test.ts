import { expect, test } from "vitest";
import { aConcern } from "../testing/api";
import { otherActions, primaryAction } from "./actions";

test("a new concern is triaged first; the rest is offered beside it", () => {
  const concern = aConcern({ allowedActions: ["write_journal", "triage", "refer_to_emergency"] });
  expect(primaryAction(concern)).toBe("triage");
  expect(otherActions(concern)).toEqual(["refer_to_emergency", "write_journal"]);
});

test("a triaged concern needs a handler, and the handler assesses", () => {
  const actions = ["assign", "assess", "close"] as const;
  expect(primaryAction(aConcern({ status: "triaged", allowedActions: [...actions] }))).toBe("assign");
  const handler = { id: "1", name: "Hanna Wikström" };
  expect(primaryAction(aConcern({ status: "triaged", handler, allowedActions: [...actions] }))).toBe("assess");
});

test("what follows an assessment is what it concluded", () => {
  const assessed = (conclusion: "no_basis" | "action_needed") =>
    aConcern({
      status: "assessed",
      allowedActions: ["act", "close"],
      steps: [{ id: "1", at: "2026-11-20T09:00:00Z", content: { kind: "assessment", conclusion }, corrections: [] }],
    });
  expect(primaryAction(assessed("action_needed"))).toBe("act");
  expect(primaryAction(assessed("no_basis"))).toBe("close");
});

test("nothing is offered that the API does not allow", () => {
  expect(primaryAction(aConcern({ status: "in_action", allowedActions: ["write_journal"] }))).toBeUndefined();
  expect(otherActions(aConcern({ allowedActions: [] }))).toEqual([]);
});

test("a proposal comes before everything else", () => {
  const concern = aConcern({ status: "followed_up", allowedActions: ["decide_proposal", "write_journal"] });
  expect(primaryAction(concern)).toBe("decide_proposal");
  expect(otherActions(concern)).toEqual(["write_journal"]);
});
