import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { saveMyDays } from "../queries";

/** The days ahead as a file for the person's own calendar. */
export function SaveDays() {
  const { t } = useTranslation("task");
  const saving = useMutation({ mutationFn: saveMyDays });
  return (
    <section className="stack no-print" aria-labelledby="my-days">
      <h2 id="my-days">{t("days.title")}</h2>
      <p className="muted">{t("days.text")}</p>
      <ProblemNotice error={saving.error} />
      <div className="row">
        <Button icon={<Icon name="calendar" />} pending={saving.isPending} onClick={() => saving.mutate()}>
          {t("days.save")}
        </Button>
      </div>
    </section>
  );
}
