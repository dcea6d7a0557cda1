/** A few screens of a phone, and a page that a poor line can bear. */
export const cardsPerPage = 12;
