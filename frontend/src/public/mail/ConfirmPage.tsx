import { AnswerPage } from "./AnswerPage";

export default function ConfirmPage() {
  return <AnswerPage step="confirm" />;
}
