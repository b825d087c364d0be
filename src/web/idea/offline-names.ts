/** Names that the page and its service worker share. */
export const IDEA_CACHE = 'twiza-ideas'
export const SYNC_TAG = 'send-ideas'
