import type { Metadata } from "next";
import en from "@/messages/en/common.json";
import fa from "@/messages/fa/common.json";
import { EmptyState } from "@/ui/empty-state";
import { vazirmatn, vazirmatnLatinExtended } from "@/ui/fonts";
import "./globals.css";

export const metadata: Metadata = { title: fa.states.notFoundTitle };

/** An address that belongs to no page has no language either: both are spoken. */
export default function GlobalNotFound() {
  return (
    <html lang="fa" dir="rtl" className={`${vazirmatn.variable} ${vazirmatnLatinExtended.variable}`}>
      <body>
        <main className="page grid min-h-dvh content-center">
          <EmptyState
            level={1}
            title={fa.states.notFoundTitle}
            action={
              <>
                <a className="font-semibold text-madder underline underline-offset-4" href="/">
                  {fa.states.goHome}
                </a>
                <a
                  lang="en"
                  dir="ltr"
                  className="font-semibold text-madder underline underline-offset-4"
                  href="/en"
                >
                  {en.states.goHome}
                </a>
              </>
            }
          >
            <p>{fa.states.notFoundText}</p>
            <p lang="en" dir="ltr">
              {en.states.notFoundTitle}. {en.states.notFoundText}
            </p>
          </EmptyState>
        </main>
      </body>
    </html>
  );
}
