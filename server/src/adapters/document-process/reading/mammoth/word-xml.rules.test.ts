import { expect, it } from 'vitest'
import { isHostile, relationshipsOf, withoutRelationships, withTextBoxes } from './word-xml.rules.ts'

it('refuses own entities and nesting without end, and nothing that Word writes', () => {
  expect(isHostile('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).toBe(true)
  expect(isHostile('<!doctype a SYSTEM "http://x"><a/>')).toBe(true)
  expect(isHostile('<a>'.repeat(500))).toBe(true)
  expect(isHostile(`<?xml version="1.0"?><w:p>${'<w:r><w:t>text</w:t></w:r>'.repeat(5_000)}</w:p>`)).toBe(false)
})

it('cuts the ties to other parts under whatever prefix they have', () => {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const xml = `<d xmlns:rel="${namespace}" w:id="1"><a:blip rel:link="rId1" rel:embed="rId2"/></d>`
  expect(withoutRelationships(xml)).toBe(`<d xmlns:rel="${namespace}" w:id="1"><a:blip/></d>`)
})

it('leaves out what lies outside of the file', () => {
  const xml =
    '<Relationships><Relationship Id="a" Type="http://x/styles" Target="styles.xml"/>' +
    '<Relationship Id="b" Type="http://x/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
  expect(relationshipsOf(xml)).toEqual([{ id: 'a', type: 'styles', target: 'styles.xml' }])
})

it('leaves text boxes with a fallback as they are', () => {
  const xml = '<mc:Fallback><v:textbox><w:txbxContent/></v:textbox></mc:Fallback>'
  expect(withTextBoxes(xml)).toBe(xml)
})
