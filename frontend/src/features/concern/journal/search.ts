import { id, search } from "@/routing/search";

export const readJournalSearch = search({ rattar: id });
