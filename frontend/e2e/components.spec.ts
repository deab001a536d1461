import { expect, lookAt, test } from "./support/fixtures";

// The page exists only in a build made with VITE_COMPONENTS=1; without it the address is an ordinary 404 page.
test("every component in every state", async ({ page }) => {
  await page.goto("/komponenter");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  test.skip((await heading.textContent()) !== "Komponenter", "built without the component page");

  await lookAt(page, "components");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole("button", { name: "Öppna dialog" }).click();
  await expect(page.getByRole("dialog", { name: "Utse handläggare" })).toBeVisible();
  await lookAt(page, "components-dialog");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Öppna dialog" })).toBeFocused();

  const date = page.getByRole("group", { name: "När hände det?" }).first();
  await date.getByRole("spinbutton").first().click();
  await page.keyboard.type("20261205");
  await expect(date.getByRole("spinbutton")).toHaveText(["2026", "12", "05"]);

  await page.getByRole("button", { name: "Öppna kalendern" }).first().click();
  await expect(page.getByRole("grid")).toBeVisible();
  await lookAt(page, "components-calendar");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Fler åtgärder" }).press("Enter");
  await expect(page.getByRole("menuitem", { name: "Skriv ut" })).toBeFocused();
  await lookAt(page, "components-menu");
  await page.keyboard.press("Escape");

  const unit = page.getByRole("combobox", { name: "Enhet" }).first();
  await unit.click();
  await unit.press("ControlOrMeta+A");
  await unit.pressSequentially("skol");
  await expect(page.getByRole("listbox").getByRole("option", { name: "Skola och förskola" })).toBeVisible();
  // No axe here: while a list is open React Aria hides the rest of the page from assistive technology, where axe then
  // finds everything that can still be reached by Tab; Tab closes the list first.
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Visa meddelande" }).click();
  await expect(page.getByRole("button", { name: "Ångra" })).toBeVisible();
  await page.getByRole("button", { name: "Visa fel" }).click();
  await lookAt(page, "components-messages");
  await page.getByRole("button", { name: "Täck skärmen" }).click();
  await lookAt(page, "components-cover");
});
