import { screen, waitFor, within } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { provideNoticeSubjects } from "@/routing/noticeSubjects";
import { hanna, on, pageOf, problem } from "@/testing/api";
import { openRoutes } from "@/testing/openRoutes";
import type { Notice, Settings } from "./noticeQueries";
import { noticeRoutes } from "./routes";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());
provideNoticeSubjects([{ subject: "concern", to: "/oro/$id" }]);

const aNotice = (rest: Partial<Notice> = {}): Notice => ({
  id: crypto.randomUUID(),
  kind: "concern_assigned",
  text: { sv: "Du har fått ett ärende", en: "You were given a case" },
  subject: "concern",
  subjectId: "01a20a08-016f-706b-b90a-4a54ed216859",
  raisedAt: "2026-11-23T09:31:40Z",
  alarm: false,
  ...rest,
});

const someSettings = (rest: Partial<Settings> = {}): Settings => ({
  version: 3,
  mailAddress: "hanna@kommun.example",
  items: [
    { kind: "concern_assigned", text: { sv: "Du har fått ett ärende" }, delivery: "at_once", fixed: false },
    { kind: "glass_broken", text: { sv: "Någon har nödöppnat" }, delivery: "at_once", fixed: true },
  ],
  ...rest,
});

const open = (address: string) => openRoutes([...noticeRoutes], address, ["handler"], hanna);

test("each says what happened and leads there; what is read is not marked again", async () => {
  server.use(
    on("get", "/me/notices", () =>
      pageOf([
        aNotice({ alarm: true }),
        aNotice({
          text: { sv: "Ditt förslag är avgjort" },
          readAt: "2026-11-23T10:00:00Z",
          subject: "from-the-future",
        }),
      ]),
    ),
  );
  open("/notiser");
  const rows = within(await screen.findByRole("list", { name: "Dina notiser" })).getAllByRole("listitem");
  const [first, second] = rows;
  if (!first || !second) throw new Error("Two notices were given");
  expect(within(first).getByRole("link", { name: "Du har fått ett ärende" })).toHaveAttribute(
    "href",
    "/oro/01a20a08-016f-706b-b90a-4a54ed216859",
  );
  expect(first).toHaveTextContent("Läs genast");
  expect(within(second).queryByRole("button")).not.toBeInTheDocument();
  expect(within(second).queryByRole("link")).not.toBeInTheDocument();
});

test("one is marked read, or all that were seen", async () => {
  const seen: unknown[] = [];
  const notices = [aNotice(), aNotice()];
  server.use(
    on("get", "/me/notices", () => pageOf(notices)),
    on("put", "/me/notices/{noticeId}/read-mark", ({ params }) => {
      seen.push(params.noticeId);
      return { count: 1, countIsCapped: false };
    }),
    on("put", "/me/notices/read-mark", ({ body }) => {
      seen.push(body.upTo);
      return { count: 0, countIsCapped: false };
    }),
  );
  const { user } = open("/notiser");
  const [mark] = await screen.findAllByRole("button", { name: "Markera som läst: Du har fått ett ärende" });
  if (!mark) throw new Error("no button");
  await user.click(mark);
  await waitFor(() => expect(seen).toEqual([notices[0]?.id]));
  await user.click(screen.getByRole("button", { name: "Markera alla som lästa" }));
  await waitFor(() => expect(seen).toEqual([notices[0]?.id, notices[0]?.id]));
  expect(await screen.findByText("Alla notiser är lästa.")).toBeInTheDocument();
});

test("an empty list says why", async () => {
  server.use(on("get", "/me/notices", () => pageOf([])));
  open("/notiser?visa=olasta");
  expect(await screen.findByText("Inga olästa notiser")).toBeVisible();
});

test("wishes are saved on the version seen; what cannot be turned off is said so", async () => {
  const sent: unknown[] = [];
  server.use(
    on("get", "/me/notice-settings", () => someSettings()),
    on("put", "/me/notice-settings", ({ ifMatch, body }) => {
      sent.push([ifMatch, body]);
      return someSettings({ version: 4 });
    }),
  );
  const { user } = open("/notiser/installningar");
  expect(await screen.findByText(/Mejl går till hanna@kommun.example/)).toBeVisible();
  expect(screen.getByText("Mejl genast. Det går inte att stänga av.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Inget mejl" }));
  await user.click(screen.getByRole("button", { name: "Spara" }));
  await waitFor(() => expect(sent).toEqual([['"3"', { items: [{ kind: "concern_assigned", delivery: "in_app" }] }]]));
  expect(await screen.findByText("Sparat.")).toBeInTheDocument();
});

test("somebody else's newer wishes are not overwritten unseen", async () => {
  server.use(
    on("get", "/me/notice-settings", () => someSettings()),
    on("put", "/me/notice-settings", () => problem(412, "stale-version")),
  );
  const { user } = open("/notiser/installningar");
  await user.click(await screen.findByRole("button", { name: "Spara" }));
  expect(await screen.findByText("Någon annan ändrade först.")).toBeVisible();
});
