import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Person, session } from "@/auth/session";
import { changeLanguage, type Language, language } from "@/i18n";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Icon } from "@/ui/Icon";
import { rememberedTheme, rememberLanguage, type Theme } from "./preferences";
import { chooseTheme } from "./theme";

/** A disclosure, not an ARIA menu: it holds settings and one button. */
export function AccountMenu({ person }: { person: Person }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (box.current?.open && event.target instanceof Node && !box.current.contains(event.target))
        box.current.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !box.current?.open) return;
      box.current.open = false;
      box.current.querySelector("summary")?.focus();
    };
    addEventListener("pointerdown", closeOutside);
    addEventListener("keydown", closeOnEscape);
    return () => {
      removeEventListener("pointerdown", closeOutside);
      removeEventListener("keydown", closeOnEscape);
    };
  }, []);
  return (
    <details className="account" ref={box}>
      <summary aria-label={`${person.name}, ${t("app.you")}`}>
        <Icon name="person" />
        <span className="account-name">{person.name}</span>
        <Icon name="chevronDown" />
      </summary>
      <div className="account-panel stack">
        <div>
          <strong>{person.name}</strong>
          <p className="muted">{person.roles.map((role) => t(`app.roles.${role}`)).join(", ")}</p>
        </div>
        <RadioGroup
          label={t("app.language")}
          name="language"
          inline
          defaultValue={language()}
          choices={[
            { value: "sv", label: t("app.swedish") },
            { value: "en", label: t("app.english") },
          ]}
          onChange={(event) => {
            const chosen = event.target.value as Language;
            rememberLanguage(chosen);
            void changeLanguage(chosen);
          }}
        />
        <RadioGroup
          label={t("app.theme")}
          name="theme"
          inline
          defaultValue={rememberedTheme()}
          choices={[
            { value: "auto", label: t("app.themeAuto") },
            { value: "light", label: t("app.themeLight") },
            { value: "dark", label: t("app.themeDark") },
          ]}
          onChange={(event) => chooseTheme(event.target.value as Theme)}
        />
        <Button icon={<Icon name="logOut" />} onClick={() => void session.signOut()}>
          {t("app.logOut")}
        </Button>
      </div>
    </details>
  );
}
