import type { ReactNode } from "react";
import type { Reading } from "@/lib/session";
import { Notice } from "./notice";
import { Pager, pagesBeside } from "./pager";

/** A page of a list: what it is, where else one may go, and what was read of it, or why it was not. */
export function ListPage<T extends { count: number }>({
  title,
  lead,
  tabs,
  read,
  failed,
  page: { offset, size, at, ...words },
  children,
}: {
  title: string;
  lead: string;
  tabs?: ReactNode;
  read: Reading<T>;
  /** Said above what the backend says, where it could not be read. */
  failed: string;
  /** `at` is the address of the page that begins so far down the list. */
  page: {
    offset: number;
    size: number;
    at: (offset: number) => string;
    newer: string;
    older: string;
  };
  children: (value: T) => ReactNode;
}) {
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{title}</h1>
        <p className="text-ink-soft">{lead}</p>
      </header>
      {tabs}
      {read.ok ? (
        <>
          {children(read.value)}
          <Pager {...pagesBeside({ offset, size, count: read.value.count }, at, words)} />
        </>
      ) : (
        <Notice tone="bad" title={failed}>
          {read.message}
        </Notice>
      )}
    </div>
  );
}
