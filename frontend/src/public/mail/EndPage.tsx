import { AnswerPage } from "./AnswerPage";

export default function EndPage() {
  return <AnswerPage step="end" />;
}
