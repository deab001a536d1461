import { useQuery } from "@tanstack/react-query";
import { language } from "@/i18n";
import { legalBases } from "./handOverQueries";

/** A legal basis in words, with its law; its code while it is fetched, and when it is no longer in the catalogue. */
export function BasisName({ code }: { code: string }) {
  const { data } = useQuery(legalBases());
  const basis = data?.items.find((one) => one.code === code);
  if (!basis) return code;
  return (
    <>
      {basis.name[language()]} <span className="muted">{basis.law[language()]}</span>
    </>
  );
}
