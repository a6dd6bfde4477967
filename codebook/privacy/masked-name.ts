/** What stands in a text instead of a name or a number. */
export const maskedName = '[…]'
