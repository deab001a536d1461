import type { ReactNode } from "react";
import "@/ui/Button.css";
import { PageHeading } from "@/ui/PageHeading";
import { Header } from "./Header";
import "./layout.css";

/** A page outside the signed-in layout. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="shell">
      <Header outside />
      <main id="main" className="plain stack" tabIndex={-1}>
        <PageHeading title={title} />
        {children}
      </main>
    </div>
  );
}
