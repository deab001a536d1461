import { Suspense } from "react";
import "../layout.css";
import "./components.css";
import { PageHeading } from "@/ui/PageHeading";
import { ToastRegion } from "@/ui/Toast";
import { FieldExamples } from "./FieldExamples";
import { PageExamples } from "./PageExamples";
import { WidgetExamples } from "./WidgetExamples";

/** Every component and state, for those who build pages. Built only in development or with VITE_COMPONENTS=1. */
export function ComponentsPage() {
  return (
    <ToastRegion>
      <main id="main" className="stack examples" tabIndex={-1}>
        <PageHeading title="Komponenter" lead="Alla delar av gränssnittet i alla lägen." />
        <Suspense>
          <FieldExamples />
          <WidgetExamples />
          <PageExamples />
        </Suspense>
      </main>
    </ToastRegion>
  );
}
