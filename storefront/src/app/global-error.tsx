"use client";

import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { vazirmatn, vazirmatnLatin } from "@/ui/fonts";
import "./globals.css";

/** Even the frame of the page broke. Which language was read is not known here, so both are spoken. */
export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="fa" dir="rtl" className={`${vazirmatn.variable} ${vazirmatnLatin.variable}`}>
      <body>
        <main className="page grid min-h-dvh content-center">
          <EmptyState
            level={1}
            title="گرهی افتاد"
            action={<Button onClick={() => retry()}>تلاش دوباره · Try again</Button>}
          >
            <p role="alert">صفحه نشان داده نشد. یک بار دیگر تلاش کنید.</p>
            <p lang="en" dir="ltr">
              The page could not be shown. Please try once more.
            </p>
          </EmptyState>
        </main>
      </body>
    </html>
  );
}
