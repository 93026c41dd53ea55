// Preloaded into a server to prove that the guard sees what a server asks for.
await fetch('http://example.invalid/').catch(() => undefined)
