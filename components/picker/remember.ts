const KEY = 'language';

/**
 * Puts the language first that was chosen before on this device, or else the language of the device, and remembers
 * the next choice. Nothing else is kept here, and nothing depends on it.
 */
export function rememberLanguage(): void {
  const list = document.querySelector('[data-island="picker"]');
  if (list === null) return;
  const links = [...list.querySelectorAll('a')];
  const wanted = (remembered() ?? navigator.language).split('-')[0] ?? '';
  const entry = links.find(({ hreflang }) => hreflang.split('-')[0] === wanted)?.parentElement;
  if (entry !== undefined && entry !== null) list.prepend(entry);
  for (const link of links)
    link.addEventListener('click', () => {
      remember(link.hreflang);
    });
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is off: the next visit starts with the language of the device.
  }
}
