import accountEn from "../src/messages/en/account.json";
import addressEn from "../src/messages/en/address.json";
import advancesEn from "../src/messages/en/advances.json";
import allotmentEn from "../src/messages/en/allotment.json";
import applyEn from "../src/messages/en/apply.json";
import basketEn from "../src/messages/en/basket.json";
import catalogueEn from "../src/messages/en/catalogue.json";
import chainEn from "../src/messages/en/chain.json";
import checkoutEn from "../src/messages/en/checkout.json";
import commonEn from "../src/messages/en/common.json";
import deliveriesEn from "../src/messages/en/deliveries.json";
import deskEn from "../src/messages/en/desk.json";
import dispatchesEn from "../src/messages/en/dispatches.json";
import fulfilEn from "../src/messages/en/fulfil.json";
import listingsEn from "../src/messages/en/listings.json";
import ordersEn from "../src/messages/en/orders.json";
import papersEn from "../src/messages/en/papers.json";
import payEn from "../src/messages/en/pay.json";
import payoutsEn from "../src/messages/en/payouts.json";
import profileEn from "../src/messages/en/profile.json";
import promiseEn from "../src/messages/en/promise.json";
import quotesEn from "../src/messages/en/quotes.json";
import receivingEn from "../src/messages/en/receiving.json";
import releaseEn from "../src/messages/en/release.json";
import returnsEn from "../src/messages/en/returns.json";
import reviewsEn from "../src/messages/en/reviews.json";
import searchEn from "../src/messages/en/search.json";
import sellerEn from "../src/messages/en/seller.json";
import settlementEn from "../src/messages/en/settlement.json";
import shipmentsEn from "../src/messages/en/shipments.json";
import signInEn from "../src/messages/en/sign-in.json";
import statementsEn from "../src/messages/en/statements.json";
import teamEn from "../src/messages/en/team.json";
import workshopEn from "../src/messages/en/workshop.json";
import account from "../src/messages/fa/account.json";
import address from "../src/messages/fa/address.json";
import advances from "../src/messages/fa/advances.json";
import allotment from "../src/messages/fa/allotment.json";
import apply from "../src/messages/fa/apply.json";
import basket from "../src/messages/fa/basket.json";
import catalogue from "../src/messages/fa/catalogue.json";
import chain from "../src/messages/fa/chain.json";
import checkout from "../src/messages/fa/checkout.json";
import common from "../src/messages/fa/common.json";
import deliveries from "../src/messages/fa/deliveries.json";
import desk from "../src/messages/fa/desk.json";
import dispatches from "../src/messages/fa/dispatches.json";
import fulfil from "../src/messages/fa/fulfil.json";
import listings from "../src/messages/fa/listings.json";
import orders from "../src/messages/fa/orders.json";
import papers from "../src/messages/fa/papers.json";
import pay from "../src/messages/fa/pay.json";
import payouts from "../src/messages/fa/payouts.json";
import profile from "../src/messages/fa/profile.json";
import promise from "../src/messages/fa/promise.json";
import quotes from "../src/messages/fa/quotes.json";
import receiving from "../src/messages/fa/receiving.json";
import release from "../src/messages/fa/release.json";
import returns from "../src/messages/fa/returns.json";
import reviews from "../src/messages/fa/reviews.json";
import search from "../src/messages/fa/search.json";
import seller from "../src/messages/fa/seller.json";
import settlement from "../src/messages/fa/settlement.json";
import shipments from "../src/messages/fa/shipments.json";
import signIn from "../src/messages/fa/sign-in.json";
import statements from "../src/messages/fa/statements.json";
import team from "../src/messages/fa/team.json";
import workshop from "../src/messages/fa/workshop.json";

/** The journeys look for the words a visitor reads, in the language she reads. */

export type Language = "fa" | "en";

export const WORDS = {
  fa: {
    account,
    address,
    advances,
    apply,
    allotment,
    deliveries,
    dispatches,
    pay,
    quotes,
    receiving,
    shipments,
    settlement,
    basket,
    catalogue,
    chain,
    checkout,
    common,
    desk,
    fulfil,
    listings,
    orders,
    papers,
    payouts,
    profile,
    promise,
    release,
    returns,
    reviews,
    search,
    seller,
    signIn,
    statements,
    team,
    workshop,
  },
  en: {
    account: accountEn,
    address: addressEn,
    advances: advancesEn,
    apply: applyEn,
    allotment: allotmentEn,
    deliveries: deliveriesEn,
    dispatches: dispatchesEn,
    pay: payEn,
    quotes: quotesEn,
    receiving: receivingEn,
    shipments: shipmentsEn,
    settlement: settlementEn,
    basket: basketEn,
    catalogue: catalogueEn,
    chain: chainEn,
    checkout: checkoutEn,
    common: commonEn,
    desk: deskEn,
    fulfil: fulfilEn,
    listings: listingsEn,
    orders: ordersEn,
    papers: papersEn,
    payouts: payoutsEn,
    profile: profileEn,
    release: releaseEn,
    returns: returnsEn,
    reviews: reviewsEn,
    search: searchEn,
    seller: sellerEn,
    signIn: signInEn,
    statements: statementsEn,
    team: teamEn,
    workshop: workshopEn,
    promise: promiseEn,
  },
};

/** The address of a page in a language. */
export const at = (language: Language, path: string): string =>
  language === "fa" ? path : `/en${path === "/" ? "" : path}`;
