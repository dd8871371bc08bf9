import type { ApplicationPaper } from "@dastranj/sellers/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format";
import { sizeOf } from "./domain/paper-file";

/** A small picture of what was chosen, or the sign of a sheet. */
export function PaperPicture({
  paper,
  thumbnail,
}: {
  paper: ApplicationPaper | undefined;
  thumbnail?: string;
}) {
  if (thumbnail) {
    return (
      <img
        src={thumbnail}
        alt=""
        className="h-20 w-16 shrink-0 rounded-sm border border-line-strong bg-paper object-cover"
      />
    );
  }
  const refused = paper?.status === "rejected";
  return (
    <svg
      viewBox="0 0 64 80"
      aria-hidden
      className={`h-20 w-16 shrink-0 ${paper ? (refused ? "text-madder" : "text-pistachio") : "text-line-strong"}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray={paper ? undefined : "5 4"}
    >
      <path fill="var(--color-paper)" d="M8 2h34l14 14v62H8z" />
      <path d="M42 2v14h14" />
      {paper ? (
        <path
          strokeWidth="4"
          strokeLinecap="round"
          strokeLinejoin="round"
          d={refused ? "M32 32v18M32 59v.5" : "M21 47l8 8 15-17"}
        />
      ) : (
        <path strokeDasharray="0" strokeLinecap="round" d="M32 36v20M22 46h20" />
      )}
    </svg>
  );
}

/** What kind of file a paper is and how large, in words. */
export function usePaperSize() {
  const t = useTranslations("apply");
  const locale = useLocale();
  return ({ mime_type, bytes }: Pick<ApplicationPaper, "mime_type" | "bytes">) => {
    const { unit, count } = sizeOf(bytes);
    const size = t(`papers.${unit}`, { count: formatNumber(locale, count) });
    return t("papers.size", {
      type: t(mime_type === "application/pdf" ? "papers.pdf" : "papers.image"),
      size,
    });
  };
}
