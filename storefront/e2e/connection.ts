import fs from "node:fs";
import path from "node:path";

/** What `npm start` writes down for whoever wants to connect. */

export interface Login {
  role: "operator" | "producer" | "cooperative" | "buyer" | "wholesale";
  name: string;
  email: string;
  password: string;
}

interface Connection {
  backendUrl: string;
  storefrontUrl: string;
  publishableKey: string;
  logins: Login[];
}

const NOWHERE: Connection = {
  backendUrl: "http://localhost:9000",
  storefrontUrl: "http://localhost:8000",
  publishableKey: "",
  logins: [],
};

/** The market under test: the file that `E2E_CONNECT` names, else the one of this checkout's own `npm start`. */
export function connection(): Connection {
  const file = process.env.E2E_CONNECT ?? path.join(__dirname, "..", "..", ".data", "connect.json");
  // Listing the tests needs no market.
  if (!fs.existsSync(file)) return NOWHERE;
  return JSON.parse(fs.readFileSync(file, "utf8")) as Connection;
}

/** The demonstration login of a role, or of an e-mail address. */
export function loginOf(who: string): Login {
  const login = connection().logins.find(({ role, email }) => who === email || who === role);
  if (!login) throw new RangeError(`The market has no demonstration login for ${who}.`);
  return login;
}

export const WEAVER = "weaver@dastranj.example";
export const FIG_GROWER = "fig@dastranj.example";
