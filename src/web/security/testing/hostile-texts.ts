/** Words that try to become code, a link that runs or a text that lies: put into everything that is kept or asked. */
export const HOSTILE_WORDS: readonly string[] = [
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(2)>",
  '</script><script>alert(3)</script>',
  '</title></textarea></style></template><script>alert(4)</script>',
  'javascript:alert(5)',
  'data:text/html,<script>alert(6)</script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the words
  '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
  '\u202e)1(trela\u202c "><b onmouseover=alert(7)>',
  '<a href="javascript:alert(8)">x</a><iframe srcdoc="<script>alert(8)</script>">',
  '<img src=x onerror=alert(9)//',
  '+ADw-script+AD4-alert(10)+ADw-/script+AD4-',
  '<!--<script>alert(11)',
  ']]><script>alert(12)</script>',
  '&lt;script&gt;alert(13)&lt;/script&gt; &#60;img src=x onerror=alert(13)&#62;',
  '\u2028</script>\u2029<math><mi xlink:href="javascript:alert(14)">',
  '＜script＞alert(15)＜/script＞ %3Cscript%3Ealert(15)%3C/script%3E',
]

export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(2)',
  ' javascript:alert(3)',
  'java\tscript:alert(4)',
  '\u0001javascript:alert(5)',
  'data:text/html,<script>alert(6)</script>',
  'vbscript:msgbox(7)',
  'file:///etc/passwd',
  '//evil.example/x',
  'https://evil.example/"onmouseover="alert(8)',
  'blob:https://evil.example/9',
  'javascript://evil.example/%0aalert(10)',
]

/** All of them in one, for what is asked with many questions at once. */
export const EVERYTHING_HOSTILE = HOSTILE_WORDS.join(' ')

export const hostileWord = (k: number): string => HOSTILE_WORDS[k % HOSTILE_WORDS.length] ?? ''
export const hostileAddress = (k: number): string => HOSTILE_ADDRESSES[k % HOSTILE_ADDRESSES.length] ?? ''
