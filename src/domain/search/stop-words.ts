/** Words that tell no text from another, folded: French, English, Arabic, Darija in Latin letters, Tamazight's ⵏ and ⴷ. */
const LIST = `
al el la le les l de du des d et un une en a au aux par pour sur dans avec sans ou ce ces cette son sa ses leur leurs qui que
est sont se nous notre nos il elle je mon ma mes
the of and in for an to on with by at from or is are we our my
في من علي الي عن مع او ان هذا هذه ذلك التي الذي هو هي ما لا كل بين و ف ب ل ك
dyal dial ديال fi f b w o u n
`
export const STOP_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean))
