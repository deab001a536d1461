import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { earlyPages } from "./tools/earlyPages";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Tests run where the staff sit, also on a machine that keeps another time: what "today" is differs for an hour or two a day.
process.env.TZ = "Europe/Stockholm";

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ["sv-SE", "en-US"] }), enforce: "pre" as const },
    earlyPages(),
  ],
  resolve: { alias: { "@": at("./src") } },
  define: {
    __COMPONENT_PAGE__: JSON.stringify(mode === "development" || process.env.VITE_COMPONENTS === "1"),
  },
  build: {
    target: "es2023",
    manifest: true,
    sourcemap: "hidden",
    assetsInlineLimit: 0,
    // The lists of what each page needs weighed more in the shell than the second fetch they save.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((one) => one.endsWith(".css")),
    },
    rollupOptions: { input: { staff: at("./index.html"), public: at("./publik.html") } },
  },
  server: { proxy: { "/api": process.env.SAMVERKA_API_ORIGIN ?? "http://localhost:18081" } },
  test: {
    environment: "happy-dom",
    setupFiles: ["./src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "server/**/*.test.mjs"],
    restoreMocks: true,
    testTimeout: 30_000,
  },
}));
