/** The headers of every answer of the web server. nginx/security-headers.inc.template says the same; a test compares them. */
export function securityHeaders(loginOrigin) {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${loginOrigin}`,
    "manifest-src 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
  return {
    "Content-Security-Policy": policy,
    // Browsers heed it over https only, so it does not disturb the local run.
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  };
}

export const cacheControl = {
  page: "no-store",
  asset: "public, max-age=31536000, immutable",
  file: "no-cache",
};

/** Which built file answers a path that is not a file of its own: the first that there is (tools/earlyPages.ts makes the others). */
export function pagesFor(path) {
  if (path !== "/" && path !== "/publik" && !path.startsWith("/publik/")) return ["index.html"];
  const routine = /^\/publik\/rutiner\/[^/]+$/.test(path);
  const own = routine
    ? ["publik/rutiner/rutin.html"]
    : /^\/publik(\/[a-z-]+)+$/.test(path)
      ? [`${path.slice(1)}.html`]
      : [];
  return [...own, "publik.html"];
}

/** What only some pages carry. The end of a visit asks the browser to forget what it kept of ours. */
export function pageHeaders(path) {
  return path === "/publik/slut" ? { "Clear-Site-Data": '"cache", "storage"' } : {};
}
