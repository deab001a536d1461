import { Button } from "./Button";

type Props = {
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): Promise<unknown> };
  label: string;
};

/** Below a list that goes on: fetches what comes next. */
export function MorePages({ pages, label }: Props) {
  if (!pages.hasNextPage) return null;
  return (
    <div className="row">
      <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {label}
      </Button>
    </div>
  );
}
