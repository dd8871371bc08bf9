import fs from "node:fs";
import path from "node:path";

/** @typedef {import("../run/fill-database.mjs").SeedReport} SeedReport */

/**
 * @param {Pick<import("../settings.mjs").Settings, "data">} settings
 */
export function connectFile({ data }) {
  return path.join(data, "connect.json");
}

/**
 * Writes what another client needs to connect.
 * @param {import("../settings.mjs").Settings} settings
 * @param {SeedReport} report
 * @returns {string} the file
 */
export function writeConnect(settings, { publishableKey, logins }) {
  const { backendUrl, storefrontUrl } = settings;
  const file = connectFile(settings);
  const content = { backendUrl, storefrontUrl, publishableKey, logins };
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return file;
}

/**
 * The addresses and the demonstration logins, as printed when everything runs.
 * @param {Pick<import("../settings.mjs").Settings, "backendUrl" | "storefrontUrl">} urls
 * @param {SeedReport["logins"]} logins
 * @returns {string}
 */
export function welcome({ backendUrl, storefrontUrl }, logins) {
  const doors = {
    admin: `${backendUrl}/app`,
    seller: `${storefrontUrl}/seller`,
    shop: `${storefrontUrl}/account`,
  };
  const rows = [
    ["Role", "E-mail", "Password", "Sign in at"],
    ...logins.map((login) => [login.role, login.email, login.password, doors[login.signInAt]]),
  ];
  return [
    "Dastranj is open.",
    "",
    ...table([
      ["Shop", `${storefrontUrl}  (English: ${storefrontUrl}/en)`],
      ["Seller portal", doors.seller],
      ["Admin", doors.admin],
      ["Store API", `${backendUrl}/store`],
    ]),
    "",
    ...table(rows),
  ].join("\n");
}

/**
 * @param {string[][]} rows
 * @returns {string[]}
 */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column])).join("   ")}`.trimEnd(),
  );
}
