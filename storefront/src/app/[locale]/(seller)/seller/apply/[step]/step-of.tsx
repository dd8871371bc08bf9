import type { NamedCode } from "@dastranj/sellers/contract";
import type { Step } from "@/features/application/domain/steps";
import type { FormProps } from "@/features/application/form-props";
import { IdentityForm } from "@/features/application/identity-form";
import { LicenceForm } from "@/features/application/licence-form";
import { PapersStep } from "@/features/application/papers-step";
import { PlaceForm } from "@/features/application/place-form";
import { ShebaForm } from "@/features/application/sheba-form";
import { SummaryStep } from "@/features/application/summary-step";
import { WorkForm } from "@/features/application/work-form";
import { categories } from "@/features/catalogue/categories";
import { counties, crafts } from "@/features/counties/counties";
import { inLanguage, type Locale } from "@/i18n/locales";

/** The form of a step, with the choices it offers. */
export async function StepOf({
  step,
  locale,
  ...form
}: FormProps & { step: Exclude<Step, "start">; locale: Locale }) {
  const named = ({ code, name, name_en }: NamedCode) => ({ code, name: inLanguage(locale, name, name_en) });
  switch (step) {
    case "identity":
      return <IdentityForm {...form} />;
    case "place": {
      const [places, arts] = await Promise.all([counties(), crafts()]);
      return <PlaceForm {...form} counties={places.map(named)} crafts={arts.map(named)} />;
    }
    case "work":
      return <WorkForm {...form} />;
    case "licence": {
      const kinds = (await categories(locale)).map(({ handle, name }) => ({ code: handle, name }));
      return <LicenceForm {...form} categories={kinds} />;
    }
    case "papers":
      return <PapersStep {...form} />;
    case "sheba":
      return <ShebaForm {...form} />;
    case "summary": {
      const kinds = (await categories(locale)).map(({ handle, name }) => [handle, name]);
      return <SummaryStep {...form} categories={Object.fromEntries(kinds)} />;
    }
  }
}
