import { Icon } from "@/ui/Icon";

export function PhoneLine({ number, label, strong }: { number: string; label: string; strong?: boolean }) {
  return (
    <a className={strong ? "phone phone-strong" : "phone"} href={`tel:${number.replaceAll(/[^0-9+]/g, "")}`}>
      <Icon name="phone" />
      {label}
    </a>
  );
}
