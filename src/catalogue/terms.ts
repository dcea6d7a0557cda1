export { afterwardsLabels, paymentCardLabels } from '../schema/offer.ts';
