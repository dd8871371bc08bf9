import { verifySearch } from "@dastranj/search/workflows";
import type { ExecArgs } from "@medusajs/framework/types";
import "../workflows/refresh-pages";

/** So many differences are told one by one. */
const TOLD = 100;

/** Compares what lists show with the database, mends what differs, and fails when something still does. */
export default async function verify({ container }: ExecArgs): Promise<void> {
  const say = (line: string) => console.log(line);
  let told = 0;
  const { products, differed, left } = await verifySearch(container, ({ id, where, what }) => {
    told += 1;
    if (told <= TOLD) say(`${id}: ${what} in the ${where}`);
  });
  if (told > TOLD) say(`… and ${told - TOLD} more`);
  say(
    `${products} products compared: ${differed} differed, ${differed - left} of them are mended, ${left} still differ.`,
  );
  if (left > 0) process.exitCode = 1;
}
