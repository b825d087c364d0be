/** Suggestions below each search box of the page; the box works without it. */
