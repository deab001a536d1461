const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const CODE_LENGTH = 20;

/** As somebody types it from paper: any case and grouping, O for 0, I and L for 1. */
export const readCode = (typed: string): string =>
  [...typed.toUpperCase()]
    .map((character) => (character === "O" ? "0" : character === "I" || character === "L" ? "1" : character))
    .filter((character) => ALPHABET.includes(character))
    .join("");
