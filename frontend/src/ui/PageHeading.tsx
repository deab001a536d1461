import { type ReactNode, useEffect, useRef } from "react";
import "./PageHeading.css";

let firstPage = true;

type Props = {
  /** Also the document's title: never a name or other case text. */
  title: string;
  kicker?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
};

/** Sets the document's title and takes focus after a navigation, so that screen readers hear where they are. */
export function PageHeading({ title, kicker, lead, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Samverka`;
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [title]);
  return (
    <header className="page-heading">
      <div className="page-heading-text">
        {kicker && <p className="page-kicker">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </header>
  );
}
