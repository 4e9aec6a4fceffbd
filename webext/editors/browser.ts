/** Told by what it draws with, since names of browsers lie. */
export const isFirefox = CSS.supports('-moz-appearance', 'none')
