import type { ReactNode } from "react";
import { Picture } from "./picture";

/** The head of a list's page: what it is, a few words, and a picture in a star of khatam. */
export function PlaceHead({
  crumbs,
  eyebrow,
  title,
  lead,
  picture,
  children,
}: {
  crumbs: ReactNode;
  eyebrow: string;
  title: string;
  lead?: string;
  picture: string | null;
  children?: ReactNode;
}) {
  return (
    <header className="khatam-ground border-b border-line bg-paper-deep">
      <div className="page pt-4">{crumbs}</div>
      <div className="page grid items-center gap-x-10 gap-y-5 pt-6 pb-10 sm:grid-cols-[1fr_auto]">
        <div className="grid max-w-2xl gap-3">
          <p className="text-sm font-semibold text-madder">{eyebrow}</p>
          <h1 className="text-4xl">{title}</h1>
          {lead && <p className="text-lg text-ink-soft">{lead}</p>}
          {children}
        </div>
        <Picture
          address={picture}
          alt=""
          sizes="(min-width: 48rem) 16rem, 10rem"
          width={320}
          height={320}
          eager
          className="khatam-clip size-40 max-sm:-order-1 md:size-64"
        />
      </div>
    </header>
  );
}
