import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { AskStatement, AskStatementFile, AskStatements } from "../inputs/statements";

const asked = (matcher: string, query: Parameters<typeof validateAndTransformQuery>[0]): MiddlewareRoute => ({
  matcher,
  method: "GET",
  middlewares: [validateAndTransformQuery(query, {})],
});

/** What sellers read of their own money, and operators of anybody's. */
export const STATEMENT_DOORS: MiddlewareRoute[] = ["/seller/statements", "/admin/statements/:id"].flatMap(
  (path) => [
    asked(path, AskStatements),
    asked(`${path}/:month`, AskStatement),
    asked(`${path}/:month/statement.csv`, AskStatementFile),
    asked(`${path}/:month/statement.pdf`, AskStatementFile),
  ],
);
