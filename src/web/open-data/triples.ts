/** Statements of RDF, written as Turtle or as JSON-LD from the same list. */
export type Literal = { readonly value: string; readonly language?: string; readonly type?: string }
export type Term = { readonly iri: string } | Literal
export type Triple = { readonly subject: string; readonly predicate: string; readonly object: Term }

export const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const expanded = (name: string): string => {
  const [prefix = '', local = ''] = name.split(/:(.*)/s)
  const start = PREFIXES[prefix]
  return start === undefined ? name : start + local
}

/** Inside < >: these may not stand there as they are (Turtle 1.1, production IRIREF). */
const iri = (address: string) => `<${expanded(address).replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent)}>`

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
const quoted = (text: string) => `"${text.replace(/[\\"\n\r\t]/g, (letter) => ESCAPES[letter] ?? letter)}"`

function turtleTerm(term: Term): string {
  if ('iri' in term) return iri(term.iri)
  if (term.language !== undefined) return `${quoted(term.value)}@${term.language}`
  return term.type === undefined ? quoted(term.value) : `${quoted(term.value)}^^${iri(term.type)}`
}

/** One statement a line. */
export function turtleOf(triples: readonly Triple[]): string {
  const lines = triples.map(
    ({ subject, predicate, object }) => `${iri(subject)} ${iri(predicate)} ${turtleTerm(object)} .`,
  )
  return `${lines.join('\n')}\n`
}

/** Expanded JSON-LD: full names, no context to fetch. */
export function jsonLdOf(triples: readonly Triple[]): readonly object[] {
  const nodes = new Map<string, Record<string, unknown[]>>()
  for (const { subject, predicate, object } of triples) {
    const node = nodes.get(subject) ?? {}
    nodes.set(subject, node)
    const name = predicate === 'rdf:type' ? '@type' : expanded(predicate)
    const values = node[name] ?? []
    node[name] = values
    values.push(name === '@type' && 'iri' in object ? expanded(object.iri) : jsonTerm(object))
  }
  return [...nodes].map(([id, node]) => ({ '@id': expanded(id), ...node }))
}

function jsonTerm(term: Term): object {
  if ('iri' in term) return { '@id': expanded(term.iri) }
  const { value, language, type } = term
  return {
    '@value': value,
    ...(language === undefined ? {} : { '@language': language }),
    ...(type === undefined ? {} : { '@type': expanded(type) }),
  }
}
