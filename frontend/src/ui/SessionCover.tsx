import { type ReactNode, useEffect, useRef } from "react";
import "./SessionCover.css";

/** Hides the page behind it without unmounting it, so that what somebody typed is still there after a new login. */
export function SessionCover({ title, children, actions }: { title: string; children: ReactNode; actions: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    heading.current?.focus();
    return () => before?.focus();
  }, []);
  return (
    <div className="session-cover" role="alertdialog" aria-modal="true" aria-labelledby="session-cover-title">
      <div className="session-cover-box stack">
        <h1 id="session-cover-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div>{children}</div>
        <div className="row">{actions}</div>
      </div>
    </div>
  );
}
