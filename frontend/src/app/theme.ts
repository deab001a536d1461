import { rememberedTheme, rememberTheme, type Theme } from "./preferences";

export function applyTheme(theme: Theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme) {
  rememberTheme(theme);
  applyTheme(theme);
}

applyTheme(rememberedTheme());
