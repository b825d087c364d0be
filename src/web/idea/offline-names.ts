/** Names that the page and its service worker share. */
/** A language has its own copies: `twiza-ideas/fr/ideas/`. */
export const IDEA_CACHE = 'twiza-ideas'
export const SYNC_TAG = 'send-ideas'
