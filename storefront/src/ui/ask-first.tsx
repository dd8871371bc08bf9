"use client";

import { type ReactNode, useId, useImperativeHandle, useRef } from "react";
import { Button } from "./button";

export interface AskFirstHandle {
  ask(): void;
}

/** Asks whether something is really meant, in the browser's own dialog: Escape is no. */
export function AskFirst({
  handle,
  title,
  children,
  yes,
  no,
  onYes,
}: {
  handle: React.Ref<AskFirstHandle>;
  title: ReactNode;
  children?: ReactNode;
  yes: string;
  no: string;
  onYes: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useImperativeHandle(handle, () => ({ ask: () => dialog.current?.showModal() }), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-line bg-card p-6 text-ink shadow-lift backdrop:bg-ink/50"
    >
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children && <div className="mt-2 text-sm text-ink-soft">{children}</div>}
      <div className="mt-5 flex flex-wrap gap-3">
        <Button
          onClick={() => {
            dialog.current?.close();
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button kind="secondary" onClick={() => dialog.current?.close()}>
          {no}
        </Button>
      </div>
    </dialog>
  );
}
