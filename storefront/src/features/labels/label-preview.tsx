import type { LabelAnswer } from "@dastranj/listings/contract";
import { useTranslations } from "next-intl";
import { DIRECTION, type Locale } from "@/i18n/locales";

/** A label as it will be printed, with the code of the booth. */
export function LabelPreview({
  lines,
  language,
  code,
}: {
  lines: LabelAnswer["label"]["lines"];
  language: Locale;
  code: { size: number; path: string };
}) {
  const t = useTranslations("labels");
  return (
    <figure className="grid gap-2">
      <figcaption className="text-sm font-semibold text-walnut">{t("preview")}</figcaption>
      <div
        dir={DIRECTION[language]}
        lang={language}
        className="flex items-end gap-3 rounded-md border border-dashed border-line-strong bg-white p-4 text-black"
      >
        <div aria-live="polite" className="min-w-0 grow self-start text-sm leading-relaxed">
          {lines.map(({ text, strong }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have their place
            <p key={index} className={strong ? "text-base font-bold" : undefined}>
              {text}
            </p>
          ))}
        </div>
        <svg
          role="img"
          aria-label={t("code")}
          viewBox={`0 0 ${code.size} ${code.size}`}
          className="w-1/4 max-w-28 shrink-0"
          shapeRendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      </div>
    </figure>
  );
}
