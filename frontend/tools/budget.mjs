// The sizes of frontend.md: what a browser fetches before something useful is seen, gzip -9, kB = 1000 B.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const zipped = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

/** Every chunk that comes with these, dynamic imports left out. */
function reach(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    reach(manifest[key].imports ?? [], seen);
  }
  return seen;
}
const js = (keys) => [...keys].reduce((sum, key) => sum + zipped(manifest[key].file), 0);
const css = (keys) =>
  [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))].reduce((sum, file) => sum + zipped(file), 0);
const find = (ending) => {
  const key = Object.keys(manifest).find((name) => name.endsWith(ending));
  if (!key) throw new Error(`${ending} is not in the build`);
  return key;
};

const staff = reach(["index.html"]);
const open = reach(["publik.html"]);
const first = reach(["index.html", find("auth/oidc.ts"), find("start/StartPage.tsx")]);
const rows = [
  ["public entry, JS", js(open), 105_000],
  ["public entry, CSS", css(open), 12_000],
  ["staff shell, JS", js(staff), 145_000],
  ["first staff page, JS", js(first), 200_000],
];
for (const key of Object.keys(manifest)) {
  if (!manifest[key].isDynamicEntry) continue;
  const added = new Set([...reach([key])].filter((name) => !staff.has(name)));
  rows.push([`lazy: ${key.replace(/^.*src\//, "")}`, js(added), 120_000]);
}

let over = 0;
for (const [name, size, limit] of rows) {
  const fits = size <= limit;
  if (!fits) over += 1;
  const shown = `${(size / 1000).toFixed(1).padStart(7)} kB of ${String(limit / 1000).padStart(3)} kB`;
  console.log(`${fits ? "ok  " : "OVER"} ${shown}  ${name}`);
}
if (over > 0) {
  console.error(`${over} over the budget`);
  process.exit(1);
}
