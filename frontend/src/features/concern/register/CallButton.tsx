import "@/ui/Button.css";
import { Icon } from "@/ui/Icon";

export function CallButton({ number, text }: { number: string; text: string }) {
  return (
    <a className="button button-secondary register-call" href={`tel:${number.replaceAll(" ", "")}`}>
      <Icon name="phone" />
      <span>{text}</span>
    </a>
  );
}
