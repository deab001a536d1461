import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import "@/i18n";

// A page and its lazy parts take seconds to import while the machine builds something else.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
