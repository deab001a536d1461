import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { config } from "@/config";

/** The municipality's name leads to the start page; outside the signed-in pages that is the public one, a document of its own. */
export function Header({ children, outside }: { children?: ReactNode; outside?: boolean }) {
  const { municipality } = config();
  const brand = (
    <>
      <img src={municipality.logo} alt="" width="36" height="36" />
      <span>
        <span className="brand-name">{municipality.name}</span>
        <span className="brand-service">Samverka</span>
      </span>
    </>
  );
  return (
    <header className="top">
      {outside ? (
        <a className="brand" href="/">
          {brand}
        </a>
      ) : (
        <Link className="brand" to="/start">
          {brand}
        </Link>
      )}
      <div className="top-actions">{children}</div>
    </header>
  );
}
