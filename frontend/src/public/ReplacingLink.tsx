import type { AnchorHTMLAttributes } from "react";

/** Puts the next page in this one's place in the history: after a quick exit Back does not lead to the page before either. */
export function ReplacingLink({ href, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        location.replace(href);
      }}
    >
      {children}
    </a>
  );
}
