import { switchTheme } from './lib/theme.ts'

for (const button of document.querySelectorAll('[data-theme-switch]')) button.addEventListener('click', switchTheme)
