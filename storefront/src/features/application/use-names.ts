import { useTranslations } from "next-intl";

/** What a class of licences is called; one without words of ours keeps its code, readable. */
export function useClassName(): (code: string) => string {
  const t = useTranslations("apply");
  return (code) =>
    t.has(`classes.${code as "home_business"}`) ? t(`classes.${code as "home_business"}`) : bare(code);
}

/** What a paper is called. */
export function usePaperName(): (type: string) => string {
  const t = useTranslations("apply");
  return (type) =>
    t.has(`papers.types.${type as "residence"}`) ? t(`papers.types.${type as "residence"}`) : bare(type);
}

const bare = (code: string) => code.replaceAll("_", " ");
