import { useTranslation } from "react-i18next";
import sv from "./sv.json";
import "./texts";

/** What was read, in words; what is newer than this page is shown by its code. */
export function useActionName(): (action: string) => string {
  const { t } = useTranslation("logreview");
  return (action) => {
    const code = action.replace(".", "_");
    return code in sv.read ? t(`read.${code as keyof typeof sv.read}`) : action;
  };
}
