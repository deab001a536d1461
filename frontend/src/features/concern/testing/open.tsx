import type { Role } from "@/auth/session";
import { openRoutes } from "@/testing/openRoutes";
import { concernRoutes } from "../routes";

/** Opens an address of the feature as a signed-in person. */
export const open = (address: string, roles?: readonly Role[], person?: { id: string; name: string }) =>
  openRoutes(concernRoutes, address, roles, person);
