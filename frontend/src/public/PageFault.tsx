import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeading } from "@/ui/PageHeading";
import { PhoneLine } from "./help/PhoneLine";
import { publicLink } from "./links";

/** A part of the page could not be fetched or drawn: the way to help stays. */
export class PageFault extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useTranslation(["public", "ui"]);
  return (
    <div className="stack">
      <PageHeading title={t("ui:problem.title")} />
      <p>{t("fault.text")}</p>
      <PhoneLine number="112" label={t("help.call", { number: "112" })} strong />
      <p>
        <a href={publicLink("/")}>{t("missing.home")}</a>
      </p>
    </div>
  );
}
