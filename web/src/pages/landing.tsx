/** The first page: plain HTML, made while the product is built. */
export function Landing() {
  return <main id="main">Candor</main>
}
