import type { Plugin, Rolldown } from "vite";
import { FETCHED } from "../src/public/addresses";

type Built = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/** For each page that is fetched a file beside publik.html that asks for its module at once: one round trip less. */
export const earlyPages = (): Plugin => ({
  name: "early-pages",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const page = bundle["publik.html"];
      if (page?.type !== "asset") throw new Error("publik.html is not built");
      const html = String(page.source);
      const chunks = Object.values(bundle).filter((one): one is Built => one.type === "chunk");
      const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      for (const [address, module] of Object.entries(FETCHED)) {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/public/${module}.tsx`));
        if (!chunk) throw new Error(`${module} is no page of its own`);
        const needed = reach(chunk, byFile);
        const styles = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const links = [
          ...styles.map((file) => [file, `<link rel="stylesheet" crossorigin href="/${file}">`]),
          ...needed.map(({ fileName }) => [fileName, `<link rel="modulepreload" crossorigin href="/${fileName}">`]),
        ].filter(([file]) => !html.includes(`/${file}"`));
        this.emitFile({
          type: "asset",
          fileName: `${address.slice(1)}.html`,
          source: html.replace("</head>", `${[...new Set(links.map(([, link]) => link))].join("")}</head>`),
        });
      }
    },
  },
});

function reach(chunk: Built, byFile: ReadonlyMap<string, Built>, seen = new Set<Built>()): Built[] {
  if (!seen.has(chunk)) {
    seen.add(chunk);
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported) reach(imported, byFile, seen);
    }
  }
  return [...seen];
}
