import { renderToStaticMarkup } from 'react-dom/server'
import { Landing } from './pages/landing.tsx'

/** The landing page as plain HTML; runs while the product is built, never in a browser. */
export const renderLanding = (): string => renderToStaticMarkup(<Landing />)
