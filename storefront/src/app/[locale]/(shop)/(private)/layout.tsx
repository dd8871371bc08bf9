import { connection } from "next/server";
import type { ReactNode } from "react";

/** Nothing of these pages is made before they are asked for: their scripts carry a nonce, new with every visit. */
export const instant = false;

/** What is the visitor's alone: basket, checkout, account and orders. */
export default async function PrivateLayout({ children }: { children: ReactNode }) {
  await connection();
  return children;
}
