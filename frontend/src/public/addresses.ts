/**
 * The pages that are fetched when somebody asks for them, each by its module in this folder. The build makes a file for
 * each, which lets the browser ask for the module together with the application instead of after it.
 */
export const FETCHED = {
  "/publik/lamna-oro": "report/ReportPage",
  "/publik/vart-vander-jag-mig": "turn/TurnPage",
  "/publik/latt-svenska": "easy/EasyPage",
  "/publik/folj-upp": "follow/FollowPage",
  "/publik/anhorig": "support/SupportPage",
  "/publik/anhorig/folj-upp": "support/FollowSupportPage",
  "/publik/rutiner": "routines/RoutinesPage",
  "/publik/rutiner/rutin": "routines/RoutinePage",
  "/publik/mejl": "mail/AskPage",
  "/publik/mejl/bekrafta": "mail/ConfirmPage",
  "/publik/mejl/avsluta": "mail/EndPage",
} as const;

export type FetchedAddress = keyof typeof FETCHED;
