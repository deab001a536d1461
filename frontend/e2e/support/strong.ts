import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

/** One-time codes that the demo accounts have set up, kept between files and runs: Keycloak never shows one again. */
const known = (username: string) => {
  const folder = join(tmpdir(), "samverka-e2e", new URL(process.env.SAMVERKA_ORIGIN ?? "http://localhost:8080").host);
  mkdirSync(folder, { recursive: true });
  return join(folder, username);
};

function fromBase32(text: string): Buffer {
  const bits = text
    .replace(/[^A-Z2-7]/g, "")
    .replace(/./g, (sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0"));
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** RFC 6238, as the realm has it: six digits, thirty seconds, HMAC-SHA1. */
function codeNow(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Presses "Styrk vem du är" and proves it in the window that opens: sets a one-time code up at the first time. */
export async function proveWhoYouAre(page: Page, username: string, look?: (login: Page) => Promise<void>) {
  const opens = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Styrk vem du är" }).click();
  const login = await opens;
  const closed = login.waitForEvent("close", { timeout: 90_000 });
  await login.waitForLoadState();
  const password = login.locator("#password");
  const manual = login.locator("#mode-manual");
  const totp = login.locator("#totp");
  const otp = login.locator("#otp");
  await expect(password.or(manual).or(totp).or(otp).first()).toBeVisible();
  if (await password.isVisible()) {
    if (await login.locator("#username").isEditable()) await login.locator("#username").fill(username);
    await password.fill(process.env.SAMVERKA_DEMO_PASSWORD ?? "samverka");
    await login.locator("#kc-login").click();
    await expect(manual.or(totp).or(otp).first()).toBeVisible();
  }
  await look?.(login);
  if (await manual.isVisible()) {
    await manual.click();
    const secret = (await login.locator("#kc-totp-secret-key").textContent()) ?? "";
    writeFileSync(known(username), secret);
    await totp.fill(codeNow(secret));
    await login.locator("#saveTOTPBtn").click();
  } else {
    const secret = readFileSync(known(username), "utf8");
    // A code counts once: the one it was set up with may still be the current one.
    await expect(async () => {
      await otp.fill(codeNow(secret), { timeout: 2_000 });
      await login.locator("#kc-login").click();
      await expect(otp).toBeHidden({ timeout: 3_000 });
    }).toPass({ timeout: 70_000, intervals: [5_000] });
  }
  await closed;
}
