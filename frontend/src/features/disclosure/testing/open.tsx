import type { Role } from "@/auth/session";
import { openRoutes } from "@/testing/openRoutes";
import { disclosureRoutes } from "../routes";

/** Opens an address of the feature as a signed-in person. */
export const open = (address: string, roles?: readonly Role[], person?: { id: string; name: string }) =>
  openRoutes(disclosureRoutes, address, roles, person);
