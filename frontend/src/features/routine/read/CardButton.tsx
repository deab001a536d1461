import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Failed } from "../Failed";
import { type Edition, type Routine, saveCard, type Version } from "../routineQueries";

/** The edition on one A4 for the wall; only of what is followed now. */
export function CardButton({ routine, version, edition }: { routine: Routine; version: Version; edition: Edition }) {
  const { t } = useTranslation("routine");
  const saving = useMutation({ mutationFn: () => saveCard(routine, version, edition) });
  if (version.status !== "published") return null;
  return (
    <div className="stack no-print">
      <Failed error={saving.error} />
      <div className="row">
        <Button pending={saving.isPending} onClick={() => saving.mutate()}>
          {t("read.card")}
        </Button>
      </div>
    </div>
  );
}
