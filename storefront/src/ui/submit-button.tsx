"use client";

import { type ComponentProps, useSyncExternalStore } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";

/**
 * Sends a form that our script sends. Until the script is there it cannot be pressed: the browser would send the form
 * itself, and write a password into the address.
 */
export function SubmitButton({ className, disabled, ...rest }: Omit<ComponentProps<typeof Button>, "type">) {
  const ready = useSyncExternalStore(nothingChanges, onPage, onServer);
  return (
    <Button
      {...rest}
      type="submit"
      disabled={disabled || !ready}
      // It looks ready from the beginning: most never notice the moment.
      className={classNames(!ready && "disabled:bg-madder!", className)}
    />
  );
}

const nothingChanges = () => () => undefined;
const onPage = () => true;
const onServer = () => false;
