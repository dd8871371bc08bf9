import type { ListingFormAnswer } from "@dastranj/listings/contract/offering";
import { combinationsOf, type FormVariant, type ListingForm, variantOf } from "../domain/form";
import type { Change } from "../use-draft";

/** What every part of the form is given. */
export interface PartProps {
  form: ListingForm;
  change: (by: Change) => void;
  asked: ListingFormAnswer;
  /** What is wrong with a field, in the reader's words; by its path. */
  flaw: (path: string) => string | undefined;
}

/** The id of the control of a field. */
export const controlOf = (path: string) => `field-${path.replaceAll(".", "-")}`;

/** Changes the figures of one kind; all the others are written down as they stand, so that they follow it no more. */
export const changeVariant =
  (key: string, by: (variant: FormVariant) => FormVariant): Change =>
  (form) => ({ ...form, variants: { ...allVariants(form), [key]: by(variantOf(form, key)) } });

/** Changes the figures of every kind alike. */
export const changeAllVariants =
  (by: (variant: FormVariant) => FormVariant): Change =>
  (form) => ({
    ...form,
    variants: Object.fromEntries(
      Object.entries(allVariants(form)).map(([key, variant]) => [key, by(variant)]),
    ),
  });

function allVariants(form: ListingForm): Record<string, FormVariant> {
  const now = combinationsOf(form.options).map(({ key }) => [key, variantOf(form, key)]);
  return { ...form.variants, ...Object.fromEntries(now) };
}
