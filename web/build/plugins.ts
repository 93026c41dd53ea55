import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const themeScript = file('src/lib/theme-boot.js')
const landingModule = file('src/prerender.tsx')

/** In development, serves the landing at `/` and the app at every other page address, as the server does. */
export function pageAddresses(): Plugin {
  return {
    name: 'candor:page-addresses',
    configureServer(server) {
      server.middlewares.use((request, _reply, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/'
        const isPage = request.headers.accept?.includes('text/html') && !/^\/(api|docs|health)\b/.test(path)
        if (isPage && path !== '/' && !path.includes('.')) request.url = '/app.html'
        next()
      })
    },
  }
}

/**
 * Puts the landing page's markup into index.html. React runs here only: the page that is shipped
 * holds plain HTML and a small script.
 */
export function landingPage(): Plugin {
  return {
    name: 'candor:landing-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename, server }) {
        if (!filename.endsWith('index.html')) return html
        const loaded = server
          ? await server.ssrLoadModule(landingModule)
          : (await runnerImport<Record<string, unknown>>(landingModule, { configFile: false, logLevel: 'error' }))
              .module
        const render = loaded.renderLanding as () => string
        return html.replace('<!--landing-->', () => render())
      },
    },
  }
}

/**
 * Sets the chosen theme before the first paint: an external, blocking script, since the server's
 * policy allows no inline ones.
 */
export function themeBoot(): Plugin {
  return {
    name: 'candor:theme-boot',
    configureServer(server) {
      server.middlewares.use('/theme-boot.js', (_request, reply) => {
        reply.setHeader('content-type', 'text/javascript').end(readFileSync(themeScript))
      })
    },
    buildStart() {
      if (this.environment.mode === 'dev') return
      this.emitFile({ type: 'asset', name: 'theme-boot.js', source: readFileSync(themeScript) })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const emitted = Object.values(bundle ?? {}).find((asset) => asset.fileName.includes('theme-boot'))
        const src = emitted ? `/${emitted.fileName}` : '/theme-boot.js'
        return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }]
      },
    },
  }
}

/** Preloads the two fonts that every page shows at once. */
export function fontPreloads(): Plugin {
  const wanted = [/source-serif-4-latin-opsz-normal/, /inter-latin-wght-normal/]
  return {
    name: 'candor:font-preloads',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((name) => wanted.some((font) => font.test(name)))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${name}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}

const jsonSchemaOfZod: readonly (readonly [RegExp, string])[] = [
  [/inst\._zod\.processJSONSchema = \(ctx, json, params\) => processors\.\w+\(inst, ctx, json, params\);/g, ''],
  [/create(?:Standard|To)JSONSchemaMethod\(this, (?:"\w+"|\{\})\)/g, 'undefined'],
]

/**
 * Leaves out how zod turns schemas into JSON Schema, which hangs on every schema and which no page asks for:
 * 5 kB gzipped of what each page loads. Fails where zod is no longer written so.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'candor:without-json-schema',
    apply: 'build',
    transform: {
      filter: { id: /zod\/v4\/classic\/schemas\.js$/ },
      handler: (code) =>
        jsonSchemaOfZod.reduce((left, [pattern, by]) => {
          if (left.search(pattern) < 0)
            throw new Error(`zod has no ${pattern.source} any more: look at its JSON Schema`)
          return left.replace(pattern, by)
        }, code),
    },
  }
}
