/** Nested this deep no person's document is; a parser that recurses would run out of stack first. */
const maxDepth = 400

/** Looks for what a Word file never has and an attack does: own entities, or elements without end. */
export function isHostile(xml: string): boolean {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return true
  let depth = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1]
    if (next === '/') depth -= 1
    else if (next !== '!' && next !== '?') {
      const end = xml.indexOf('>', at)
      if (end < 0) return false
      if (xml[end - 1] !== '/') depth += 1
      if (depth > maxDepth) return true
    }
  }
  return false
}

const relationshipNamespace = /xmlns:(\w+)="[^"]*officeDocument[^"]*\/relationships"/

/**
 * Cuts every tie to another part or to the world outside: pictures, linked files, addresses. What is left is text.
 */
export function withoutRelationships(xml: string): string {
  const prefix = relationshipNamespace.exec(xml)?.[1]
  return prefix === undefined ? xml : xml.replace(new RegExp(`\\s${prefix}:\\w+="[^"]*"`, 'g'), '')
}

/**
 * Text boxes are kept twice, as a drawing and as the fallback of older versions, which is what the parser reads.
 * Where a program left the fallback out, the drawing's text takes its place.
 */
export function withTextBoxes(xml: string): string {
  const boxes = count(xml, '<w:txbxContent')
  const fallbacks = xml.match(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g) ?? []
  if (boxes === 0 || fallbacks.some((fallback) => fallback.includes('<w:txbxContent'))) return xml
  if (count(xml, '<v:textbox') > 0) return xml
  return xml
    .replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, '')
    .replace(
      /(<\/?)(?:mc:AlternateContent|mc:Choice|a:graphic|a:graphicData|wps:wsp|wps:txbx|wpg:\w+|wpc:wpc)\b/g,
      '$1w:smartTag',
    )
    .replace(/(<\/?)wp:(?:anchor|inline)\b/g, '$1w:pict')
}

const count = (text: string, part: string) => text.split(part).length - 1

export interface Relationship {
  id: string
  /** The last word of the type: `header`, `styles`, … */
  type: string
  target: string
}

/** The relationships inside the file; those that lead out of it are left away. */
export function relationshipsOf(xml: string): Relationship[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    if (/external/i.test(value('TargetMode'))) return []
    return [{ id: value('Id'), type: value('Type').split('/').at(-1) ?? '', target: value('Target') }]
  })
}
