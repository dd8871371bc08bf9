import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** A sheet of paper on the table. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      {...rest}
      className={classNames("rounded-lg border border-line bg-card p-5 shadow-rest", className)}
    />
  );
}
