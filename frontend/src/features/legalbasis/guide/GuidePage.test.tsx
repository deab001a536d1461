import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { newQueryClient } from "@/api/queryClient";
import { session } from "@/auth/session";
import { rootRoute, staffRoute } from "@/routing/parents";
import type { Schemas } from "../queries";
import { legalBasisRoutes } from "../routes";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const both = (text: string) => ({ sv: text, en: `${text} (en)` });
const basis: Schemas["LegalBasis"] = {
  code: "act_2025_170_section_7_initiative",
  version: 1,
  name: both("Uppgift ur skolan självmant till polisen"),
  law: both("Lagen (2025:170), 7 §"),
  explanation: both("Rektor får lämna en uppgift."),
  source: both("SFS 2025:170"),
  directions: ["own_initiative"],
  recipients: ["police"],
  holders: {},
  ages: [],
  closeRelationshipViolenceOnly: false,
  contactDetailsOnly: false,
  leastBalance: 100,
  questions: [{ code: "needed", text: both("Behövs uppgiften?"), kind: "yes_no", mustBe: "yes" }],
};

function open() {
  vi.spyOn(session, "now").mockReturnValue({ kind: "in", person: { id: "1", name: "Lovisa", roles: ["staff"] } });
  staffRoute.update({ component: Outlet });
  const queryClient = newQueryClient();
  const router = createRouter({
    routeTree: rootRoute.addChildren([staffRoute.addChildren([...legalBasisRoutes])]),
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: ["/far-jag-lamna-ut"] }),
  });
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

test("four plain questions give what may be possible, who decides, and why the rest is not", async () => {
  const asked: string[] = [];
  server.use(
    http.get(`${location.origin}/api/v1/me/disclosure-guide`, ({ request }) => {
      asked.push(new URL(request.url).search);
      const answer: Schemas["DisclosureGuideView"] = {
        possible: [{ basis, decidedBy: ["principal"] }],
        impossible: [
          {
            code: "osl_10_18_a",
            name: both("Ung som riskerar att begå brott"),
            law: both("OSL 10 kap. 18 a §"),
            rules: [{ code: "basis_social_services_only", words: both("Bara inom socialtjänsten.") }],
          },
        ],
      };
      return HttpResponse.json(answer);
    }),
  );
  const user = open();
  await user.click(await screen.findByLabelText("I skolan eller förskolan"));
  await user.click(screen.getByLabelText("Under 18 år"));
  await user.click(screen.getByLabelText("Polisen"));
  await user.click(screen.getByLabelText("Nej, vi vill berätta det själva"));
  await user.click(screen.getByRole("button", { name: "Visa vad som gäller" }));
  expect(await screen.findByRole("heading", { name: "Det här kan vara möjligt" })).toHaveFocus();
  expect(asked).toEqual(["?holder=school&ageGroup=under_18&recipient=police&direction=own_initiative"]);
  expect(screen.getByText("rektor")).toBeVisible();
  expect(screen.getByText("Lagen (2025:170), 7 §")).not.toBeVisible();
  await user.click(screen.getByText("Läs mer om lagrum"));
  expect(screen.getByText("Lagen (2025:170), 7 §")).toBeVisible();
  await user.click(screen.getByText("Det här går inte, och varför (1)"));
  expect(screen.getByText("Bara inom socialtjänsten.")).toBeVisible();
});

test("what is not answered is pointed out and nothing is asked", async () => {
  const user = open();
  await user.click(await screen.findByLabelText("Polisen"));
  await user.click(screen.getByRole("button", { name: "Visa vad som gäller" }));
  expect(await screen.findByRole("link", { name: "Svara på frågan: Var finns uppgiften?" })).toBeVisible();
  expect(screen.getAllByRole("link", { name: /Svara på frågan/ })).toHaveLength(3);
});
