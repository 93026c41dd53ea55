/** The product's name, set like the first word of a page. */
export function Wordmark() {
  return <span className="font-serif text-[1.5rem] leading-none font-[620] tracking-[-0.02em] text-ink">Candor</span>
}
