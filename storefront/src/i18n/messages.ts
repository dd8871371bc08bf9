import accountEn from "@/messages/en/account.json";
import addressEn from "@/messages/en/address.json";
import advancesEn from "@/messages/en/advances.json";
import allotmentEn from "@/messages/en/allotment.json";
import applyEn from "@/messages/en/apply.json";
import basketEn from "@/messages/en/basket.json";
import boothEn from "@/messages/en/booth.json";
import catalogueEn from "@/messages/en/catalogue.json";
import chainEn from "@/messages/en/chain.json";
import checkoutEn from "@/messages/en/checkout.json";
import commonEn from "@/messages/en/common.json";
import companyEn from "@/messages/en/company.json";
import dashboardEn from "@/messages/en/dashboard.json";
import deliveriesEn from "@/messages/en/deliveries.json";
import deskEn from "@/messages/en/desk.json";
import dispatchesEn from "@/messages/en/dispatches.json";
import earningsEn from "@/messages/en/earnings.json";
import fulfilEn from "@/messages/en/fulfil.json";
import invoicesEn from "@/messages/en/invoices.json";
import labelsEn from "@/messages/en/labels.json";
import listingsEn from "@/messages/en/listings.json";
import membershipEn from "@/messages/en/membership.json";
import ordersEn from "@/messages/en/orders.json";
import papersEn from "@/messages/en/papers.json";
import payEn from "@/messages/en/pay.json";
import payoutsEn from "@/messages/en/payouts.json";
import photosEn from "@/messages/en/photos.json";
import poolsEn from "@/messages/en/pools.json";
import profileEn from "@/messages/en/profile.json";
import progressEn from "@/messages/en/progress.json";
import promiseEn from "@/messages/en/promise.json";
import quotesEn from "@/messages/en/quotes.json";
import receivingEn from "@/messages/en/receiving.json";
import releaseEn from "@/messages/en/release.json";
import returnsEn from "@/messages/en/returns.json";
import reviewsEn from "@/messages/en/reviews.json";
import searchEn from "@/messages/en/search.json";
import sellerEn from "@/messages/en/seller.json";
import settlementEn from "@/messages/en/settlement.json";
import sheetsEn from "@/messages/en/sheets.json";
import shipmentsEn from "@/messages/en/shipments.json";
import signInEn from "@/messages/en/sign-in.json";
import statementsEn from "@/messages/en/statements.json";
import surplusEn from "@/messages/en/surplus.json";
import teamEn from "@/messages/en/team.json";
import tidingsEn from "@/messages/en/tidings.json";
import workshopEn from "@/messages/en/workshop.json";
import account from "@/messages/fa/account.json";
import address from "@/messages/fa/address.json";
import advances from "@/messages/fa/advances.json";
import allotment from "@/messages/fa/allotment.json";
import apply from "@/messages/fa/apply.json";
import basket from "@/messages/fa/basket.json";
import booth from "@/messages/fa/booth.json";
import catalogue from "@/messages/fa/catalogue.json";
import chain from "@/messages/fa/chain.json";
import checkout from "@/messages/fa/checkout.json";
import common from "@/messages/fa/common.json";
import company from "@/messages/fa/company.json";
import dashboard from "@/messages/fa/dashboard.json";
import deliveries from "@/messages/fa/deliveries.json";
import desk from "@/messages/fa/desk.json";
import dispatches from "@/messages/fa/dispatches.json";
import earnings from "@/messages/fa/earnings.json";
import fulfil from "@/messages/fa/fulfil.json";
import invoices from "@/messages/fa/invoices.json";
import labels from "@/messages/fa/labels.json";
import listings from "@/messages/fa/listings.json";
import membership from "@/messages/fa/membership.json";
import orders from "@/messages/fa/orders.json";
import papers from "@/messages/fa/papers.json";
import pay from "@/messages/fa/pay.json";
import payouts from "@/messages/fa/payouts.json";
import photos from "@/messages/fa/photos.json";
import pools from "@/messages/fa/pools.json";
import profile from "@/messages/fa/profile.json";
import progress from "@/messages/fa/progress.json";
import promise from "@/messages/fa/promise.json";
import quotes from "@/messages/fa/quotes.json";
import receiving from "@/messages/fa/receiving.json";
import release from "@/messages/fa/release.json";
import returns from "@/messages/fa/returns.json";
import reviews from "@/messages/fa/reviews.json";
import search from "@/messages/fa/search.json";
import seller from "@/messages/fa/seller.json";
import settlement from "@/messages/fa/settlement.json";
import sheets from "@/messages/fa/sheets.json";
import shipments from "@/messages/fa/shipments.json";
import signIn from "@/messages/fa/sign-in.json";
import statements from "@/messages/fa/statements.json";
import surplus from "@/messages/fa/surplus.json";
import team from "@/messages/fa/team.json";
import tidings from "@/messages/fa/tidings.json";
import workshop from "@/messages/fa/workshop.json";
import type { Locale } from "./locales";

const fa = {
  account,
  address,
  advances,
  allotment,
  apply,
  basket,
  booth,
  catalogue,
  chain,
  checkout,
  common,
  company,
  dashboard,
  deliveries,
  desk,
  dispatches,
  earnings,
  fulfil,
  invoices,
  labels,
  listings,
  membership,
  orders,
  papers,
  pay,
  payouts,
  photos,
  pools,
  profile,
  progress,
  promise,
  quotes,
  receiving,
  release,
  returns,
  reviews,
  search,
  seller,
  settlement,
  sheets,
  shipments,
  signIn,
  statements,
  surplus,
  team,
  tidings,
  workshop,
};

/** Every text of the interface; the Persian files say which keys there are. */
export type Messages = typeof fa;

export const MESSAGES: Record<Locale, Messages> = {
  fa,
  en: {
    account: accountEn,
    apply: applyEn,
    address: addressEn,
    advances: advancesEn,
    allotment: allotmentEn,
    basket: basketEn,
    booth: boothEn,
    catalogue: catalogueEn,
    chain: chainEn,
    checkout: checkoutEn,
    common: commonEn,
    company: companyEn,
    dashboard: dashboardEn,
    deliveries: deliveriesEn,
    desk: deskEn,
    dispatches: dispatchesEn,
    earnings: earningsEn,
    fulfil: fulfilEn,
    invoices: invoicesEn,
    labels: labelsEn,
    listings: listingsEn,
    membership: membershipEn,
    orders: ordersEn,
    papers: papersEn,
    pay: payEn,
    payouts: payoutsEn,
    photos: photosEn,
    pools: poolsEn,
    profile: profileEn,
    progress: progressEn,
    promise: promiseEn,
    quotes: quotesEn,
    receiving: receivingEn,
    release: releaseEn,
    returns: returnsEn,
    reviews: reviewsEn,
    search: searchEn,
    seller: sellerEn,
    settlement: settlementEn,
    sheets: sheetsEn,
    shipments: shipmentsEn,
    signIn: signInEn,
    statements: statementsEn,
    surplus: surplusEn,
    team: teamEn,
    tidings: tidingsEn,
    workshop: workshopEn,
  },
};
