import "@/trusted-types";
import "@/ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadConfig } from "@/config";
import { changeLanguage, i18next } from "@/i18n";
import { PublicApp } from "./PublicApp";
import "./texts";

const place = document.getElementById("app");
if (!place) throw new Error("publik.html has no #app");

// The language is in the address (?sprak=en): nothing is stored here.
const wanted = new URLSearchParams(location.search).get("sprak") === "en" ? "en" : "sv";
try {
  await Promise.all([loadConfig(), changeLanguage(wanted)]);
  createRoot(place).render(
    <StrictMode>
      <PublicApp path={location.pathname} />
    </StrictMode>,
  );
} catch {
  // Below the emergency numbers, which stand there from the beginning.
  const told = document.createElement("p");
  told.setAttribute("role", "alert");
  told.textContent = i18next.t("problem.offline");
  place.append(told);
}
