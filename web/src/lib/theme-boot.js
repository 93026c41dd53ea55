// Runs before the first paint. A blocked or full storage must not stop the page: it then follows the system.
try {
  const theme = localStorage.getItem('candor.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
