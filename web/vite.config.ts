import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fontPreloads, landingPage, pageAddresses, themeBoot, withoutJsonSchema } from './build/plugins.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const api = process.env.CANDOR_DEV_API ?? 'http://127.0.0.1:3000'
// The Host header is kept, so that the server sees an Origin equal to the request's own host.
const proxied = { target: api, changeOrigin: false, ws: true }

export default defineConfig({
  root,
  plugins: [react(), tailwindcss(), pageAddresses(), landingPage(), themeBoot(), fontPreloads(), withoutJsonSchema()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': proxied, '/docs': proxied, '/health': proxied },
  },
  build: {
    outDir: fileURLToPath(new URL('../.build/web', import.meta.url)),
    emptyOutDir: true,
    // A font or picture inlined in the style sheet would be a data: address, which the server's policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: `${root}index.html`, app: `${root}app.html` } },
  },
})
