/** Says a text politely when it changes; empty says nothing. */
export function LiveRegion({ text, urgent }: { text: string; urgent?: boolean }) {
  return (
    <div className="visually-hidden" role={urgent ? "alert" : "status"}>
      {text}
    </div>
  );
}
