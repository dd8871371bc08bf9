import type { Refusals } from "./refusal";

/** What is refused of a seller's own account: her team, her Sheba, where she hands over, and closing. */
export const TEAM_REFUSALS = {
  owners_only: {
    kind: "forbidden",
    fa: "این کار تنها از صاحب غرفه برمی‌آید.",
    en: "Only an owner of the booth may do that.",
  },
  member_not_found: {
    kind: "not_found",
    fa: "چنین عضوی در گروه شما نیست.",
    en: "There is no such member in your team.",
  },
  last_owner_stays: {
    kind: "not_allowed",
    fa: "غرفه بی‌صاحب نمی‌ماند؛ نخست کس دیگری را صاحب غرفه کنید.",
    en: "A booth needs an owner; please make somebody else an owner first.",
  },
  team_full: { kind: "not_allowed", fa: "گروه شما پر است.", en: "Your team is full." },
  already_in_team: {
    kind: "not_allowed",
    fa: "این شخص هم‌اکنون در گروه شماست یا دعوت‌نامه‌ای در راه دارد.",
    en: "This person is in your team already, or an invitation is on its way.",
  },
  contact_missing: {
    kind: "invalid_data",
    fa: "شماره‌ی همراه یا ایمیل را بنویسید؛ یکی از این دو.",
    en: "Please give a mobile number or an e-mail address; one of the two.",
  },
  contact_mobile_invalid: {
    kind: "invalid_data",
    fa: "این شماره‌ی همراه ایران نیست؛ نمونه: ۰۹۱۲۳۴۵۶۷۸۹",
    en: "This is no Iranian mobile number; it looks like 09123456789",
  },
  invitation_not_found: {
    kind: "not_found",
    fa: "این دعوت‌نامه یافت نشد. نشانی را کامل باز کنید یا از صاحب غرفه بخواهید دوباره بفرستد.",
    en: "This invitation was not found. Please open the whole address, or ask the owner to send it again.",
  },
  invitation_expired: {
    kind: "not_allowed",
    fa: "مهلت این دعوت‌نامه گذشته است؛ از صاحب غرفه بخواهید دوباره بفرستد.",
    en: "This invitation has expired; please ask the owner to send it again.",
  },
  invitation_revoked: {
    kind: "not_allowed",
    fa: "این دعوت‌نامه پس گرفته شده است.",
    en: "This invitation was taken back.",
  },
  invitation_used: {
    kind: "not_allowed",
    fa: "این دعوت‌نامه پیش‌تر پذیرفته شده است؛ وارد شوید.",
    en: "This invitation was accepted already; please sign in.",
  },
  invitation_too_soon: {
    kind: "too_many_requests",
    fa: "این دعوت‌نامه همین حالا فرستاده شد؛ یک دقیقه‌ی دیگر دوباره بکوشید.",
    en: "This invitation was sent just now; please try again in a minute.",
  },
  invitation_for_another: {
    kind: "forbidden",
    fa: "این دعوت‌نامه برای شماره یا ایمیل دیگری است.",
    en: "This invitation is for another number or e-mail address.",
  },
  already_acts_for_a_seller: {
    kind: "not_allowed",
    fa: "شما هم‌اکنون عضو یک غرفه‌اید؛ نخست از آن بیرون بیایید.",
    en: "You act for a booth already; please leave it first.",
  },
  sheba_invalid: {
    kind: "invalid_data",
    fa: "شماره‌ی شبا درست نیست: IR و ۲۴ رقم.",
    en: "This is no valid Sheba: IR and 24 digits.",
  },
  sheba_same: { kind: "not_allowed", fa: "شبای شما همین است.", en: "This is your Sheba already." },
  sheba_in_application: {
    kind: "not_allowed",
    fa: "پیش از تأیید، شبا را در درخواست خود بنویسید.",
    en: "Until you are verified, the Sheba is written in your application.",
  },
  mobile_missing: {
    kind: "not_allowed",
    fa: "نخست شماره‌ی همراه خود را در حساب ثبت کنید تا کد تأیید به آن فرستاده شود.",
    en: "Please add your mobile number to your account first: the code is sent to it.",
  },
  home_needs_consent: {
    kind: "invalid_data",
    fa: "نشانی خانه تنها با رضایت خود شما به خریدار نشان داده می‌شود.",
    en: "Your home is shown to buyers only if you agree.",
  },
  handover_not_found: { kind: "not_found", fa: "این نشانی یافت نشد.", en: "There is no such address." },
  handover_too_many: {
    kind: "not_allowed",
    fa: "بیش از پنج نشانی تحویل نمی‌شود؛ یکی را پاک کنید.",
    en: "There can be no more than five hand-over addresses; please delete one.",
  },
  proof_missing: {
    kind: "invalid_data",
    fa: "برای بستن حساب، کد تأیید یا گذرواژه را بنویسید.",
    en: "To close the account, please give the code or your password.",
  },
  proof_wrong: { kind: "forbidden", fa: "گذرواژه درست نیست.", en: "The password is not right." },
  business_open: {
    kind: "not_allowed",
    fa: "سفارشی هست که هنوز فرستاده نشده، یا پولی که هنوز به شما نرسیده؛ پس از آن می‌توانید حساب را ببندید.",
    en: "There are orders that are not sent yet, or money that has not come to you; after that the account can be closed.",
  },
} as const satisfies Refusals;
