export const CODE_LENGTH = 20;

/** As somebody types it from paper: any case and grouping, O for 0, I and L for 1. U is in no code. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[^0-9A-HJKMNP-TV-Z]/g, "");
