import { writeFileSync } from "node:fs";

/** Someone of the demonstration who can sign in. */
export interface Login {
  role: "operator" | "producer" | "cooperative" | "buyer" | "wholesale";
  name: string;
  email: string;
  password: string;
  signInAt: "admin" | "seller" | "shop";
}

/** Tells whoever ran the seed, by the file that SEED_REPORT names, how another client connects and who can sign in. */
export function writeReport(report: { publishableKey: string; logins: Login[] }): void {
  const file = process.env.SEED_REPORT;
  if (file) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
}
