import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { renderPage } from "@/testing/render";
import { RadioGroup } from "./Choices";
import { ConflictView } from "./ConflictView";
import { Dialog } from "./Dialog";
import { ErrorSummary } from "./ErrorSummary";
import { ProblemNotice } from "./ProblemNotice";
import { leaveQuickly, QuickExit } from "./QuickExit";
import { SummaryList } from "./SummaryList";
import { TextArea } from "./TextArea";
import { TextField } from "./TextField";
import { useToast } from "./Toast";

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Öppna
      </button>
      <Dialog title="Utse handläggare" open={open} onClose={() => setOpen(false)}>
        <p>Text</p>
      </Dialog>
    </>
  );
}

function Speaker({ undo }: { undo(): void }) {
  const say = useToast();
  return (
    <button type="button" onClick={() => say("Flyttat", undo)}>
      Flytta
    </button>
  );
}

test("a field says its hint and its error", () => {
  render(<TextField label="Plats" hint="Till exempel skolan" error="Skriv var" optional />);
  const input = screen.getByRole("textbox", { name: "Plats (frivilligt)" });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription("Till exempel skolan Fel: Skriv var");
});

test("the counter counts and cuts nothing", async () => {
  const user = userEvent.setup();
  render(<TextArea label="Vad hände?" limit={5} />);
  await user.type(screen.getByLabelText("Vad hände?"), "abcdefg");
  expect(screen.getByLabelText("Vad hände?")).toHaveValue("abcdefg");
  expect(screen.getByText("2 tecken för mycket")).toBeVisible();
});

test("the error summary takes focus on every attempt and leads to its field", async () => {
  const user = userEvent.setup();
  const errors = [{ id: "who", text: "Välj vem" }];
  const page = (attempt: number) => (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <RadioGroup id="who" name="who" label="Vem?" choices={[{ value: "child", label: "Barn" }]} />
    </>
  );
  const { rerender } = render(page(1));
  const summary = screen.getByRole("region", { name: "Det här behöver du rätta" });
  expect(summary).toHaveFocus();
  await user.click(within(summary).getByRole("link", { name: "Välj vem" }));
  expect(screen.getByRole("radio", { name: "Barn" })).toHaveFocus();
  rerender(page(2));
  expect(summary).toHaveFocus();
});

test("an untouched field starts as theirs and a touched one as yours", async () => {
  const user = userEvent.setup();
  const onUse = vi.fn();
  render(
    <ConflictView
      fields={[
        { key: "summary", label: "Text", before: "a", yours: "mine", theirs: "theirs" },
        { key: "urgency", label: "Bråttom", before: "a", yours: "a", theirs: "b" },
        { key: "same", label: "Lika", before: "a", yours: "c", theirs: "c" },
      ]}
      onUse={onUse}
      onCancel={() => {}}
    />,
  );
  expect(screen.queryByText("Lika")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Spara valen" }));
  expect(onUse).toHaveBeenLastCalledWith({ summary: "mine", urgency: "b", same: "c" });
  await user.click(within(screen.getByRole("group", { name: "Text" })).getByRole("radio", { name: /^Ny version/ }));
  await user.click(screen.getByRole("button", { name: "Spara valen" }));
  expect(onUse).toHaveBeenLastCalledWith({ summary: "theirs", urgency: "b", same: "c" });
});

test("a dialog is named, holds focus and gives it back", async () => {
  const { user } = renderPage(<Opener />);
  await user.click(screen.getByRole("button", { name: "Öppna" }));
  const dialog = await screen.findByRole("dialog", { name: "Utse handläggare" });
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await vi.waitFor(() => expect(screen.getByRole("button", { name: "Öppna" })).toHaveFocus());
});

test("a message can be undone by its button and by Ctrl+Z, once", async () => {
  const undo = vi.fn();
  const { user } = renderPage(<Speaker undo={undo} />);
  await user.click(screen.getByRole("button", { name: "Flytta" }));
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Flyttat")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Flytta" }));
  await user.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
  expect(undo).toHaveBeenCalledTimes(2);
});

test("each answer's change button says what it changes", () => {
  render(<SummaryList rows={[{ key: "who", label: "Vem?", value: "", onChange() {} }]} />);
  expect(screen.getByRole("button", { name: "Ändra Vem?" })).toBeVisible();
  expect(screen.getByText("Inte angivet")).toBeVisible();
});

test("leaving quickly empties the page and its title before it goes", () => {
  const steps: string[] = [];
  vi.spyOn(window.location, "replace").mockImplementation((to) => void steps.push(`go ${to}`));
  const page = { body: { replaceChildren: () => void steps.push("empty") }, title: "Hjälp" };
  leaveQuickly("https://www.smhi.se/", page);
  expect(steps).toEqual(["empty", "go https://www.smhi.se/"]);
  expect(page.title.trim()).toBe("");
});

test("Shift three times leaves, and the count is said; another key starts over", async () => {
  const left = vi.spyOn(window.location, "replace").mockImplementation(() => {});
  vi.spyOn(document.body, "replaceChildren").mockImplementation(() => {});
  const user = userEvent.setup();
  render(<QuickExit to="https://www.smhi.se/" />);
  await user.keyboard("{Shift}{Shift}");
  expect(screen.getByRole("status")).toHaveTextContent("Tryck Shift 1 gång till");
  await user.keyboard("a{Shift}{Shift}");
  expect(left).not.toHaveBeenCalled();
  await user.keyboard("{Shift}");
  expect(left).toHaveBeenCalledExactlyOnceWith("https://www.smhi.se/");
});

const aRefusal = (status: number, title: string, rest = {}) =>
  Object.assign(new Error(title), { status, slug: "", detail: "", errors: [], ...rest });

test("a refusal is told in the API's words, rule by rule, and reloading is offered where somebody was first", () => {
  const errors = [{ pointer: "#/basisCode", code: "basis_recipient", detail: "OSL 10 kap. 2 § gäller inte polisen." }];
  const { rerender } = render(
    <ProblemNotice error={aRefusal(422, "Något är fel ifyllt", { errors })} onReload={vi.fn()} />,
  );
  expect(screen.getByText("Något är fel ifyllt")).toBeVisible();
  expect(screen.getByText("OSL 10 kap. 2 § gäller inte polisen.")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  rerender(<ProblemNotice error={aRefusal(412, "Någon annan ändrade först")} onReload={vi.fn()} />);
  expect(screen.getByRole("button", { name: "Läs in på nytt" })).toBeVisible();
  rerender(<ProblemNotice error={aRefusal(0, "")} onReload={vi.fn()} />);
  expect(screen.getByText(/Vi når inte servern/)).toBeVisible();
  rerender(<ProblemNotice error={aRefusal(401, "Styrk", { slug: "step-up-required" })} />);
  expect(screen.queryByText(/./)).toBeNull();
});
