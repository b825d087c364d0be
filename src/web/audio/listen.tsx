/** The control with which a question is heard; nothing where nobody has read it, or its text has changed since. */
import type { Recording } from '../../storage/reference/recordings-file.ts'
import { useLanguage, useWords, W } from '../words/w.tsx'
import { isolated } from '../words/word.ts'
import { audioAddress } from './address.ts'
import { recordingOf } from './recorded.ts'
import { SPOKEN, type SpokenId } from './spoken-questions.ts'
import { audioWords } from './words.ts'

export function Listen({ recordings, question }: { recordings: readonly Recording[]; question: SpokenId }) {
  const language = useLanguage()
  const t = useWords()
  const recording = language === 'en' ? null : recordingOf(recordings, question, language)
  if (recording === null) return null
  const [asked] = SPOKEN.get(question) ?? []
  return (
    <figure>
      {/* biome-ignore lint/a11y/useMediaCaption: what is said is the text of the page itself, word for word */}
      <audio
        controls
        preload="none"
        src={audioAddress(recording)}
        aria-label={asked === undefined ? t(audioWords.listen) : `${t(audioWords.listen)} – ${t(asked)}`}
      />
      <figcaption class="muted">
        <W of={audioWords.readBy} with={{ speaker: isolated(recording.speaker) }} />
      </figcaption>
    </figure>
  )
}
