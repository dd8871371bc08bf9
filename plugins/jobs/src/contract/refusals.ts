/** Every refusal of this plugin, by its code: which kind of 4xx it is, and what it says in both languages. */
export const JOBS_REFUSALS = {
  job_unknown: { kind: "invalid_data", fa: "کاری با این نام تعریف نشده است.", en: "No job has this name." },
  job_data_invalid: {
    kind: "invalid_data",
    fa: "داده‌ی این کار درست نیست.",
    en: "The job's data does not fit its schema.",
  },
  job_data_too_large: {
    kind: "invalid_data",
    fa: "داده‌ی این کار بیش از اندازه بزرگ است.",
    en: "The job's data is too large.",
  },
  job_not_found: { kind: "not_found", fa: "کاری با این شناسه یافت نشد.", en: "No such job." },
  job_not_dead: {
    kind: "not_allowed",
    fa: "تنها کاری که از آن دست کشیده شده دوباره آغاز می‌شود.",
    en: "Only a job that was given up can be tried again.",
  },
} as const satisfies Record<string, { kind: string; fa: string; en: string }>;

export type JobsRefusalCode = keyof typeof JOBS_REFUSALS;
